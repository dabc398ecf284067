import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Answer } from "../../core/model";
import { useCommonStyles } from "../theme/common-styles";
import { useWords } from "../words/use-words";
import { quoteSpans } from "./quote-spans";
import { QuotedSpans } from "./quoted-spans";

const useStyles = makeStyles({
  quote: {
    margin: "4px 0 6px",
    padding: "0 0 0 12px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  /** Where the quote is what the screen is about. */
  large: {
    margin: "8px 0 0",
    borderLeftColor: "var(--rfp-mark-line)",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "22px",
  },
  separator: { color: tokens.colorNeutralForeground3 },
});

/** What the vendor wrote, word for word, with the words that were read marked. Always text, never markup. */
export function Quote({ answer, large = false }: { answer: Answer; large?: boolean }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const parts = answer.parts.filter(({ text }) => text.trim() !== "");
  if (parts.length === 0) {
    return (
      <p className={mergeClasses(styles.quote, common.caption, common.quieter)}>
        {words.t("why.unanswered")}
      </p>
    );
  }
  return (
    <blockquote className={mergeClasses(styles.quote, large ? styles.large : common.caption)}>
      {words.t("quote.open")}
      {parts.map((part, index) => (
        <span key={`${part.cell.sheet} ${part.cell.row} ${part.cell.column} ${part.role}`}>
          {index > 0 && <span className={styles.separator}> · </span>}
          <QuotedSpans spans={quoteSpans(answer, part)} />
        </span>
      ))}
      {words.t("quote.close")}
    </blockquote>
  );
}
