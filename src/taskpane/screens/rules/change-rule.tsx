import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Question, RuleSetting } from "../../../core/model";
import type { Change } from "../../session/judgements/judgements";
import { placeOfQuestion } from "../../session/judgements/places";
import type { Opened } from "../../session/pane-state";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { DecisionScreen } from "../responses/correcting/decision-screen";
import { AskedQuestion } from "../responses/review/review-answer";
import { RuleEditor } from "./editors/rule-editor";
import { RULE_NAMES, ruleWords } from "./rule-words";
import { ScoresBeforeAfter } from "./scores-before-after";

const AUTOMATIC = "automatic";

const useStyles = makeStyles({
  now: { margin: "6px 0 0", overflowWrap: "anywhere" },
  problem: { margin: "8px 0 0", color: "var(--rfp-failed)" },
});

/** Which rule scores a question, with its settings; every vendor's score follows while they are changed. */
export default function ChangeRule(props: { opened: Opened; question: Question; onBack: () => void }) {
  const { opened, question, onBack } = props;
  const { evaluation } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const engine = usePane((state) => state.engine);
  const rules = useMemo(() => engine?.rulesFor(evaluation, question), [engine, evaluation, question]);
  const choices = offeredRules(rules?.choices ?? [], question.rule);
  const [chosen, setChosen] = useState<string>(question.rule?.rule ?? AUTOMATIC);
  const [edited, setEdited] = useState<RuleSetting | null | undefined>(undefined);
  const offered = choices.find(({ rule }) => rule === chosen);
  const setting = edited === undefined ? (offered ?? null) : edited;

  function change(): Change | null {
    const place = placeOfQuestion(question);
    if (chosen === AUTOMATIC) {
      return question.rule ? { takenBack: [{ kind: "rule", ...place, rule: question.rule }] } : null;
    }
    if (!setting || (question.rule && same(question.rule, setting))) return null;
    return { corrections: [{ kind: "rule", ...place, rule: setting }] };
  }

  const name =
    chosen === AUTOMATIC ? words.t("rules.automatic") : words.t(RULE_NAMES[offered?.rule ?? "manual"]);
  return (
    <DecisionScreen
      title={words.t("rules.change")}
      save={words.t("rules.save")}
      change={change()}
      noted={() => ({ key: "noted.rule", values: { rule: name } })}
      preview={(after) => (
        <ScoresBeforeAfter evaluation={evaluation} question={question} after={after?.evaluation} />
      )}
      onBack={onBack}
      onSaved={onBack}
    >
      <AskedQuestion evaluation={evaluation} review={{ question }} />
      <Field label={words.t("rules.rule")}>
        <Select
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
            setEdited(undefined);
          }}
        >
          <option value={AUTOMATIC}>{words.t("rules.automatic")}</option>
          {choices.map(({ rule }) => (
            <option key={rule} value={rule}>
              {words.t(RULE_NAMES[rule])}
            </option>
          ))}
        </Select>
      </Field>
      {chosen === AUTOMATIC && rules && (
        <p className={mergeClasses(common.caption, common.quiet, styles.now)}>
          {words.t("rules.automatic.words", {
            rule: words.t(RULE_NAMES[rules.automatic.rule]),
            settings: ruleWords(words, rules.automatic),
          })}
        </p>
      )}
      {offered && <RuleEditor key={offered.rule} setting={offered} onChange={setEdited} />}
      {chosen !== AUTOMATIC && setting === null && (
        <p role="alert" className={mergeClasses(common.caption, styles.problem)}>
          {words.t("rules.incomplete")}
        </p>
      )}
    </DecisionScreen>
  );
}

/** The rules that make sense, the one people chose with the settings they chose. */
function offeredRules(choices: readonly RuleSetting[], set: RuleSetting | undefined): readonly RuleSetting[] {
  if (!set) return choices;
  const others = choices.map((one) => (one.rule === set.rule ? set : one));
  return others.includes(set) ? others : [set, ...others];
}

function same(one: RuleSetting, other: RuleSetting): boolean {
  const fields = (setting: RuleSetting) => JSON.stringify(Object.entries(setting).sort());
  return fields(one) === fields(other);
}
