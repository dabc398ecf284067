import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Question } from "../../../../core/model";
import { CellLink } from "../../../components/cell-link";
import { Swatch } from "../../../components/swatch";
import type { Opened } from "../../../session/pane-state";
import { useCommonStyles } from "../../../theme/common-styles";
import { criterionName } from "../../../words/criterion-name";
import { useWords } from "../../../words/use-words";
import { DecisionScreen } from "./decision-screen";

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere" },
  choice: { display: "flex", alignItems: "center", columnGap: "8px" },
  group: { marginTop: "8px" },
});

/** Puts a question under another criterion, or under none. */
export default function ChangeCriterion(props: { opened: Opened; question: Question; onBack: () => void }) {
  const { opened, question } = props;
  const { criteria } = opened.evaluation;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const [chosen, setChosen] = useState<string>(question.criterion);
  const choices = [
    ...criteria.map((criterion) => ({ id: criterion.id, name: criterionName(words, criterion) })),
    { id: "none", name: words.t("responses.notScored") },
  ];
  const name = choices.find(({ id }) => id === chosen)?.name ?? chosen;
  return (
    <DecisionScreen
      title={words.t("criterion.change")}
      save={words.t("criterion.save")}
      change={
        chosen === question.criterion
          ? null
          : {
              corrections: [
                {
                  kind: "criterion",
                  question: question.text,
                  questionCell: question.cell,
                  criterion: chosen,
                },
              ],
            }
      }
      noted={() => ({ key: "noted.criterion", values: { criterion: name } })}
      onBack={props.onBack}
      onSaved={props.onBack}
    >
      <div className={common.softCard}>
        <strong className={mergeClasses(common.strong, styles.text)}>{question.text}</strong>
        <div>
          <CellLink cell={question.cell} />
        </div>
      </div>
      <RadioGroup
        className={styles.group}
        aria-label={words.t("why.criterion")}
        value={chosen}
        onChange={(_, { value }) => setChosen(value)}
      >
        {choices.map(({ id, name: label }) => (
          <Radio
            key={id}
            value={id}
            label={
              <span className={styles.choice}>
                {id !== "none" && <Swatch criterion={id} />}
                {label}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </DecisionScreen>
  );
}
