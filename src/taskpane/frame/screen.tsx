import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactNode } from "react";
import { NotedBar } from "../components/noted-bar";
import { StoppedNote, TroubleCard } from "../components/trouble-card";
import { WaitingCard } from "../components/waiting-card";
import { WorkBar } from "../components/work-bar";
import { usePane } from "../session/session-context";
import { useEscape } from "./use-escape";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    "& > *": { flexShrink: 0 },
    padding: "12px 16px 16px",
    "@media (max-width: 319px)": { padding: "12px 12px 16px" },
  },
  titleRow: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    minHeight: "32px",
    // Quiet buttons have padding of their own: their words, not their boxes, end where the text ends.
    "& > .fui-Button": { marginRight: "-8px", fontWeight: tokens.fontWeightRegular, flexShrink: 0 },
    "@media (forced-colors: active)": { "& > .fui-Button": { marginRight: 0 } },
  },
  titleWithBack: { display: "flex", alignItems: "center", columnGap: "4px", minWidth: 0, marginLeft: "-6px" },
  back: { minWidth: "32px", width: "32px", padding: 0, flexShrink: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  actions: {
    flexShrink: 0,
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 319px)": { padding: "12px" },
  },
  buttons: { display: "flex", columnGap: "8px", "& > .fui-Button": { minWidth: 0 } },
});

/** A screen: title, scrolling body, and below it what can be done, or what is being done. */
export function Screen(props: {
  title: string;
  aside?: ReactNode;
  /** Given for a detail: the way back. Esc does the same. */
  onBack?: () => void;
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const { onBack } = props;
  const styles = useStyles();
  const words = useWords();
  const work = usePane((state) => state.work);
  const heading = useRef<HTMLHeadingElement>(null);
  const isDetail = onBack !== undefined;
  useEffect(() => {
    // Coming back from a further detail, the focus has been given to where that was opened from.
    const here = document.activeElement?.closest("#screen, #actions");
    if (isDetail && !here) heading.current?.focus();
  }, [isDetail]);
  useEscape(onBack);
  return (
    <>
      <main id="screen" className={styles.body}>
        <div className={styles.titleRow}>
          <div className={mergeClasses(isDetail && styles.titleWithBack)}>
            {isDetail && (
              <Button
                appearance="subtle"
                className={styles.back}
                icon={<ArrowLeft20Regular />}
                aria-label={words.t("back")}
                onClick={onBack}
              />
            )}
            <h1 ref={heading} tabIndex={isDetail ? -1 : undefined} className={styles.title}>
              {props.title}
            </h1>
          </div>
          {props.aside}
        </div>
        <TroubleCard />
        <StoppedNote />
        {work && work.waitingSince !== null && <WaitingCard since={work.waitingSince} />}
        {props.children}
      </main>
      <NotedBar />
      {work ? (
        <div id="actions" className={styles.actions}>
          <WorkBar work={work} />
        </div>
      ) : (
        props.actions !== undefined && (
          <div id="actions" className={mergeClasses(styles.actions, styles.buttons)}>
            {props.actions}
          </div>
        )
      )}
    </>
  );
}
