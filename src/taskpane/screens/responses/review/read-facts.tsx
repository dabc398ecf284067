import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import type { Answer, Fact } from "../../../../core/model";
import { useCommonStyles } from "../../../theme/common-styles";
import { factLines } from "../../../words/fact-words";
import { useWords } from "../../../words/use-words";

const useStyles = makeStyles({
  list: { margin: "4px 0 0" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, 3fr) minmax(0, 7fr) 32px",
    columnGap: "8px",
    alignItems: "start",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
  },
  name: { padding: "8px 0 4px", overflowWrap: "anywhere" },
  value: { margin: 0, padding: "6px 0 4px", overflowWrap: "anywhere" },
  quote: { display: "block" },
  edit: { minWidth: "32px", width: "32px", height: "32px", padding: 0 },
});

/** Each fact read from an answer, in the words it is scored by, with the words it was read from and a way to set it right. */
export function ReadFacts({ answer, onEdit }: { answer: Answer; onEdit: (fact: Fact) => void }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  if (answer.facts.length === 0) {
    return <p className={mergeClasses(common.caption, common.quiet)}>{words.t("review.noFacts")}</p>;
  }
  return (
    <dl className={styles.list}>
      {answer.facts.flatMap((fact, index) =>
        factLines(words, fact).map(({ field, label, value }, at) => {
          const name = words.t(label);
          const row = `fact-${answer.question}-${index}-${field}`;
          return (
            <div key={row} className={styles.line}>
              <dt className={mergeClasses(styles.name, common.caption, common.quiet)}>{name}</dt>
              <dd className={styles.value}>
                <span className={mergeClasses(common.strong, common.figures)}>{value}</span>
                {at === 0 && (
                  <span className={mergeClasses(styles.quote, common.caption, common.quieter)}>
                    {words.t("quote.open")}
                    {fact.quote}
                    {words.t("quote.close")}
                  </span>
                )}
              </dd>
              <dd style={{ margin: 0 }}>
                <Button
                  appearance="subtle"
                  className={styles.edit}
                  icon={<Edit20Regular />}
                  data-row={row}
                  aria-label={words.t("review.edit", { name, value })}
                  onClick={() => onEdit(fact)}
                />
              </dd>
            </div>
          );
        }),
      )}
    </dl>
  );
}
