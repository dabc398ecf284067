import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { Criterion, RankedVendor } from "../../../core/model";
import { Swatch } from "../../components/swatch";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { criterionName } from "../../words/criterion-name";
import { useWords } from "../../words/use-words";
import { WhyAnswers, type AnswerDetail } from "./why-answers";

/** The columns shared by the head, the rows and the sum. */
export const useWhyGrid = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 80px 40px 46px 16px",
    columnGap: "6px",
    alignItems: "center",
  },
});

const useStyles = makeStyles({
  row: { minHeight: "36px" },
  name: { display: "inline-flex", alignItems: "center", columnGap: "8px", minWidth: 0 },
  end: { textAlign: "end" },
  less: { color: "var(--rfp-failed)" },
});

/** weight × score = points, against the rival; opens to the answers behind it. */
export function WhyRow(props: {
  opened: Opened;
  one: RankedVendor;
  rival: RankedVendor | undefined;
  criterion: Criterion;
  /** As shown: rounded to add up to the total. */
  points: number;
  digits: number;
  open: boolean;
  onToggle: () => void;
  /** All answers, or the first few. */
  all: boolean;
  onAll: () => void;
  onDetail: (detail: AnswerDetail) => void;
}) {
  const { opened, one, rival, criterion, open } = props;
  const styles = useStyles();
  const grid = useWhyGrid();
  const common = useCommonStyles();
  const words = useWords();
  const result = one.criteria[criterion.id];
  const difference = rival
    ? (result?.contribution ?? 0) - (rival.criteria[criterion.id]?.contribution ?? 0)
    : undefined;
  const panel = `why-${criterion.id}`;
  const formula = words.t("why.product", {
    weight: words.numbers.percent(opened.weights[criterion.id] ?? 0),
    score: words.numbers.score(result?.score ?? 0),
  });
  return (
    <div className={common.rowItem}>
      <h2 className={common.rowHeading}>
        <button
          type="button"
          className={mergeClasses(common.rowButton, grid.row, styles.row)}
          aria-expanded={open}
          aria-controls={panel}
          onClick={props.onToggle}
        >
          <span className={styles.name}>
            <Swatch criterion={criterion.id} />
            <span className={mergeClasses(common.truncate, open && common.strong)}>
              {criterionName(words, criterion)}
            </span>
          </span>
          <span className={mergeClasses(common.caption, common.quiet, common.figures, styles.end)}>
            {formula}
          </span>
          <span className={mergeClasses(common.strong, common.figures, styles.end)}>
            {words.numbers.score(props.points, props.digits)}
          </span>
          <span
            className={mergeClasses(
              common.caption,
              common.figures,
              styles.end,
              difference !== undefined && difference < -0.05 ? styles.less : common.quiet,
            )}
          >
            {difference !== undefined && words.numbers.signed(difference)}
          </span>
          {open ? (
            <ChevronDown16Regular className={common.chevron} />
          ) : (
            <ChevronRight16Regular className={common.chevron} />
          )}
        </button>
      </h2>
      <div id={panel} hidden={!open}>
        {open && (
          <WhyAnswers
            evaluation={opened.evaluation}
            vendor={one.vendor}
            criterion={criterion.id}
            all={props.all}
            onAll={props.onAll}
            onDetail={props.onDetail}
          />
        )}
      </div>
    </div>
  );
}
