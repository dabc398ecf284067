import { Button, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { ArrowRepeatAll20Regular } from "@fluentui/react-icons/svg/arrow-repeat-all";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { Play20Regular } from "@fluentui/react-icons/svg/play";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { TextQuote20Regular } from "@fluentui/react-icons/svg/text-quote";
import { useState, type ReactNode } from "react";
import { StoppedNote, TroubleCard } from "../../components/trouble-card";
import { WaitingCard } from "../../components/waiting-card";
import { WorkBar } from "../../components/work-bar";
import { usePane, useSession } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { FirstRunPicture } from "./first-run-picture";

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "32px 16px 16px" },
  title: {
    margin: "20px 0 4px",
    fontSize: "20px",
    lineHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0, lineHeight: "20px" },
  choices: { display: "grid", rowGap: "8px", marginTop: "16px" },
  choice: {
    display: "grid",
    gridTemplateColumns: "20px 1fr auto",
    columnGap: "12px",
    alignItems: "start",
    padding: "10px 8px 10px 14px",
    borderRadius: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
  },
  chosen: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    padding: "9px 7px 9px 13px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { color: tokens.colorBrandForeground1 },
  radio: { "& .fui-Radio__indicator": { margin: "2px 4px" }, "& .fui-Radio__label": { display: "none" } },
  promises: { marginTop: "16px", display: "grid", rowGap: "8px" },
  promise: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "10px", alignItems: "center" },
  actions: {
    flexShrink: 0,
    display: "flex",
    columnGap: "8px",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grow: { flexGrow: 1 },
});

type Choice = "read" | "sample";

/** The first thing seen in a workbook without a report. The likeliest choice is made beforehand; the button names it. */
export function FirstRunScreen({ offersSample }: { offersSample: boolean }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const work = usePane((state) => state.work);
  const [choice, setChoice] = useState<Choice>("read");

  const choices = [
    {
      value: "read" as const,
      icon: <DocumentTable20Regular />,
      title: words.t("firstRun.read"),
      text: words.t("firstRun.read.text"),
    },
    ...(offersSample
      ? [
          {
            value: "sample" as const,
            icon: <Play20Regular />,
            title: words.t("firstRun.sample"),
            text: words.t("firstRun.sample.text"),
          },
        ]
      : []),
  ];

  return (
    <>
      <main id="screen" className={styles.body}>
        <FirstRunPicture />
        <h1 className={styles.title}>{words.t("firstRun.title")}</h1>
        <p className={mergeClasses(styles.lead, common.quiet)}>{words.t("firstRun.lead")}</p>
        <TroubleCard />
        <StoppedNote />
        {work && work.waitingSince !== null && <WaitingCard since={work.waitingSince} />}
        {choices.length > 1 && (
          <RadioGroup
            aria-label={words.t("firstRun.choices")}
            className={styles.choices}
            value={choice}
            onChange={(_, data) => setChoice(data.value as Choice)}
          >
            {choices.map(({ value, icon, title, text }) => (
              <label
                key={value}
                htmlFor={`choice-${value}`}
                className={mergeClasses(styles.choice, choice === value && styles.chosen)}
              >
                <span className={styles.icon}>{icon}</span>
                <span>
                  <strong className={common.strong}>{title}</strong>
                  <br />
                  <span className={mergeClasses(common.caption, common.quiet)}>{text}</span>
                </span>
                <Radio className={styles.radio} id={`choice-${value}`} value={value} />
              </label>
            ))}
          </RadioGroup>
        )}
        <div className={styles.promises}>
          <Promised icon={<TextQuote20Regular />}>{words.t("firstRun.promise.quotes")}</Promised>
          <Promised icon={<ArrowRepeatAll20Regular />}>{words.t("firstRun.promise.live")}</Promised>
          <Promised icon={<ShieldCheckmark20Regular />}>{words.t("firstRun.promise.stays")}</Promised>
        </div>
      </main>
      <div className={styles.actions}>
        {work ? (
          <div className={styles.grow}>
            <WorkBar work={work} />
          </div>
        ) : (
          <>
            <Button appearance="subtle" onClick={session.skipFirstRun}>
              {words.t("firstRun.skip")}
            </Button>
            <Button
              appearance="primary"
              className={styles.grow}
              onClick={() => void (choice === "sample" ? session.openSample() : session.read())}
            >
              {words.t(choice === "sample" ? "firstRun.sample" : "firstRun.read")}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function Promised({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <span className={mergeClasses(styles.promise, common.caption, common.quiet)}>
      <span className={styles.icon}>{icon}</span>
      {children}
    </span>
  );
}
