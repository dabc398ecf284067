import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FillSwatch } from "../../components/swatch";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import type { ReadingFigures } from "./reading-figures";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", margin: "8px 0 12px" },
  figure: {
    paddingLeft: "12px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { paddingLeft: 0, borderLeft: "none" },
  },
  value: { display: "block", fontSize: "24px", lineHeight: "32px", fontWeight: tokens.fontWeightSemibold },
  bar: {
    display: "block",
    width: "100%",
    height: "8px",
    borderRadius: "3px",
    overflow: "hidden",
    "@media (forced-colors: active)": { forcedColorAdjust: "none", outline: "1px solid CanvasText" },
  },
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "2px", marginTop: "6px" },
  entry: { display: "inline-flex", alignItems: "center", columnGap: "6px", minHeight: "24px" },
});

const FILLS = {
  read: "var(--rfp-read)",
  toReview: "var(--rfp-warn-fill)",
  unanswered: tokens.colorNeutralStroke1,
} as const;

/** Vendors, questions and answers as key figures, and how far the answers could be read. */
export function Figures(props: { figures: ReadingFigures; onReview: () => void; onVendors: () => void }) {
  const { figures, onReview, onVendors } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { vendors, questions, answers, read, toReview, unanswered } = figures;
  const key = (value: number, label: string, onClick?: () => void) => (
    <div className={styles.figure}>
      <span className={mergeClasses(styles.value, common.figures)}>{words.numbers.count(value)}</span>
      {onClick ? (
        <Link as="button" data-row="vendors" onClick={onClick}>
          <span className={common.caption}>{label}</span>
        </Link>
      ) : (
        <span className={mergeClasses(common.caption, common.quiet)}>{label}</span>
      )}
    </div>
  );
  const entry = (fill: string, value: number, label: string, onClick?: () => void) => (
    <span className={mergeClasses(styles.entry, common.caption)}>
      <FillSwatch fill={fill} />
      <span className={mergeClasses(common.strong, common.figures)}>{words.numbers.count(value)}</span>
      {onClick ? (
        <Link as="button" data-row="review" onClick={onClick}>
          <span className={common.caption}>{label}</span>
        </Link>
      ) : (
        <span className={common.quiet}>{label}</span>
      )}
    </span>
  );
  return (
    <section>
      <div className={styles.figures}>
        {key(vendors, words.t("responses.vendors", { count: vendors }), onVendors)}
        {key(questions, words.t("responses.questions", { count: questions }))}
        {key(answers, words.t("responses.answers", { count: answers }))}
      </div>
      <ReadBar
        parts={[read, toReview, unanswered]}
        sentence={words.t("responses.bar", { read, toReview, unanswered })}
      />
      <div className={styles.legend}>
        {entry(FILLS.read, read, words.t("responses.read", { count: read }))}
        {toReview > 0 &&
          entry(FILLS.toReview, toReview, words.t("responses.toReview", { count: toReview }), onReview)}
        {unanswered > 0 &&
          entry(FILLS.unanswered, unanswered, words.t("responses.unanswered", { count: unanswered }))}
      </div>
    </section>
  );
}

function ReadBar({ parts, sentence }: { parts: readonly [number, number, number]; sentence: string }) {
  const styles = useStyles();
  const total = parts[0] + parts[1] + parts[2];
  const share = (value: number) => (total === 0 ? 0 : (100 * value) / total);
  const starts = [0, share(parts[0]), share(parts[0] + parts[1])] as const;
  const fills = [FILLS.read, FILLS.toReview, FILLS.unanswered] as const;
  return (
    <svg className={styles.bar} role="img" aria-label={sentence}>
      {fills.map((fill, index) => (
        <rect
          key={fill}
          x={`${starts[index]}%`}
          width={`${share(parts[index]!)}%`}
          height="100%"
          fill={fill}
        />
      ))}
      {[1, 2].map(
        (index) =>
          starts[index]! > 0 &&
          parts[index]! > 0 && (
            <rect
              key={index}
              x={`${starts[index]}%`}
              width="2"
              height="100%"
              transform="translate(-1)"
              fill={tokens.colorNeutralBackground1}
            />
          ),
      )}
    </svg>
  );
}
