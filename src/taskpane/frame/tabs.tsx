import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import {
  ClipboardTextLtr20Filled,
  ClipboardTextLtr20Regular,
} from "@fluentui/react-icons/svg/clipboard-text-ltr";
import {
  DataBarHorizontal20Filled,
  DataBarHorizontal20Regular,
} from "@fluentui/react-icons/svg/data-bar-horizontal";
import { DocumentText20Filled, DocumentText20Regular } from "@fluentui/react-icons/svg/document-text";
import { Options20Filled, Options20Regular } from "@fluentui/react-icons/svg/options";
import type { ComponentType } from "react";
import type { MessageKey } from "../messages";
import { useCommonStyles } from "../theme/common-styles";
import { useWords } from "../words/use-words";

export const TABS = ["responses", "weights", "ranking", "report"] as const;
export type TabId = (typeof TABS)[number];

const LOOKS: Readonly<Record<TabId, { label: MessageKey; regular: ComponentType; filled: ComponentType }>> = {
  responses: { label: "tab.responses", regular: ClipboardTextLtr20Regular, filled: ClipboardTextLtr20Filled },
  weights: { label: "tab.weights", regular: Options20Regular, filled: Options20Filled },
  ranking: { label: "tab.ranking", regular: DataBarHorizontal20Regular, filled: DataBarHorizontal20Filled },
  report: { label: "tab.report", regular: DocumentText20Regular, filled: DocumentText20Filled },
};

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    display: "grid",
    gridTemplateColumns: `repeat(${TABS.length}, minmax(0, 1fr))`,
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    gridAutoFlow: "row",
    justifyItems: "center",
    alignContent: "start",
    rowGap: "2px",
    height: "49px",
    padding: "5px 0 0",
    overflow: "visible",
    // The mark: 36 × 3, centred, instead of Fluent's own of the label's width.
    "::after": { left: "calc(50% - 18px)", right: "auto", width: "36px", height: "3px", bottom: 0 },
    "::before": { left: "calc(50% - 18px)", right: "auto", width: "36px", height: "3px", bottom: 0 },
    "& .fui-Tab__icon": { position: "relative", overflow: "visible" },
    "& .fui-Tab__content": {
      gridColumnStart: "auto",
      gridRowStart: "auto",
      fontSize: "11px",
      lineHeight: "14px",
      padding: 0,
      whiteSpace: "nowrap",
      "@media (max-width: 319px)": { fontSize: "10px" },
    },
    // Fluent keeps room for the bold label beside it; stacked tabs have room enough.
    "& .fui-Tab__content--reserved-space": { display: "none" },
  },
  count: {
    position: "absolute",
    top: "-5px",
    left: "11px",
    minWidth: "16px",
    height: "16px",
    boxSizing: "border-box",
    padding: "0 4px",
    borderRadius: "8px",
    backgroundColor: "var(--rfp-warn-icon)",
    color: tokens.colorNeutralBackground1,
    fontSize: "10px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "CanvasText",
      color: "Canvas",
    },
  },
});

/** Icon over label, all always visible; one stop for the keyboard, arrows move. Only Responses carries a count. */
export function Tabs(props: { selected: TabId; reviews: number; onSelect: (tab: TabId) => void }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  return (
    <TabList
      className={styles.list}
      selectedValue={props.selected}
      aria-label={words.t("tab.all")}
      onTabSelect={(_, { value }) => props.onSelect(value as TabId)}
    >
      {TABS.map((id) => {
        const { label, regular: Regular, filled: Filled } = LOOKS[id];
        const Icon = id === props.selected ? Filled : Regular;
        const reviews = id === "responses" ? props.reviews : 0;
        return (
          <Tab
            key={id}
            value={id}
            id={`tab-${id}`}
            aria-controls="screen"
            className={styles.tab}
            icon={
              <>
                <Icon />
                {reviews > 0 && (
                  <span aria-hidden="true" className={mergeClasses(styles.count, common.figures)}>
                    {words.numbers.count(reviews)}
                  </span>
                )}
              </>
            }
          >
            {words.t(label)}
            {reviews > 0 && (
              <span className={common.hidden}>{words.t("tab.reviews", { count: reviews })}</span>
            )}
          </Tab>
        );
      })}
    </TabList>
  );
}
