import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { Answer, Question } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { useReturnFocus } from "../../components/use-return-focus";
import { Screen } from "../../frame/screen";
import { placeOfQuestion, questionAt } from "../../session/judgements/places";
import type { Opened } from "../../session/pane-state";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import ChangeCriterion from "../responses/correcting/change-criterion";
import { AskedQuestion } from "../responses/review/review-answer";
import ChangeRule from "./change-rule";
import EditRubric from "./edit-rubric";
import GiveScore from "./give-score";
import { QuestionAnswers } from "./question-answers";
import { LevelWords } from "./rubric-picker";
import { RULE_NAMES, ruleWords } from "./rule-words";
import { shareOfQuestion } from "../../words/question-share";

type Form =
  { readonly kind: "rule" | "rubric" | "criterion" } | { readonly kind: "score"; readonly answer: Answer };

const useStyles = makeStyles({
  words: { margin: "2px 0 0", overflowWrap: "anywhere" },
  levels: { marginTop: "6px", display: "grid", rowGap: "4px" },
});

/** How one question is scored: its rule, its rubric, its weight, and all vendors' answers side by side. */
export default function QuestionScreen(props: { opened: Opened; question: Question; onBack: () => void }) {
  const { opened, onBack } = props;
  const { evaluation } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const engine = usePane((state) => state.engine);
  const focus = useReturnFocus();
  const [form, setForm] = useState<Form | null>(null);
  const show = (next: Form) => {
    focus.remember();
    setForm(next);
  };
  const close = () => {
    setForm(null);
    focus.giveBack();
  };
  // The question of now: a decision made here may have given it another criterion, and so another number.
  const question = questionAt(evaluation, placeOfQuestion(props.question)) ?? props.question;
  const rules = useMemo(() => engine?.rulesFor(evaluation, question), [engine, evaluation, question]);
  const decision = { opened, question, onBack: close };
  if (form?.kind === "rule") return <ChangeRule {...decision} />;
  if (form?.kind === "rubric") return <EditRubric {...decision} />;
  if (form?.kind === "criterion") return <ChangeCriterion {...decision} />;
  if (form?.kind === "score") return <GiveScore {...decision} answer={form.answer} />;

  const rule = question.rule ?? rules?.automatic;
  const levels = question.rubric ?? [];
  const scored = question.criterion !== "none";
  return (
    <Screen title={words.t("question.title")} onBack={onBack}>
      <AskedQuestion evaluation={evaluation} review={{ question }} />
      <div className={common.between}>
        {question.sumOf === undefined ? <CellLink cell={question.cell} /> : <span />}
        {question.sumOf === undefined && (
          <More
            row="criterion"
            label={words.t("criterion.change")}
            onClick={() => show({ kind: "criterion" })}
          />
        )}
      </div>
      {scored && rule && (
        <Section
          title={words.t("rules.rule")}
          action={
            <More row="rule" label={words.t("rules.changeLink")} onClick={() => show({ kind: "rule" })} />
          }
        >
          <strong className={common.strong}>{words.t(RULE_NAMES[rule.rule])}</strong>
          <p className={mergeClasses(common.caption, styles.words)}>{ruleWords(words, rule)}</p>
          <p className={mergeClasses(common.caption, common.quieter, styles.words)}>
            {words.t(question.rule ? "rules.chosen" : "rules.found")}
          </p>
        </Section>
      )}
      {scored && (
        <Section
          title={words.t("rubric.heading")}
          action={
            <More
              row="rubric"
              label={words.t(levels.length === 0 ? "rubric.add" : "rubric.edit")}
              onClick={() => show({ kind: "rubric" })}
            />
          }
        >
          {levels.length === 0 ? (
            <p className={mergeClasses(common.caption, common.quiet, styles.words)}>
              {words.t("rubric.none")}
            </p>
          ) : (
            <div className={mergeClasses(common.caption, styles.levels)}>
              {levels.map((level) => (
                <LevelWords key={level.points} level={level} />
              ))}
            </div>
          )}
        </Section>
      )}
      {scored && (
        <Section title={words.t("question.weight")}>
          <p className={mergeClasses(common.caption, common.figures, styles.words)}>
            {shareOfQuestion(words, opened, question)}
          </p>
        </Section>
      )}
      <QuestionAnswers
        opened={opened}
        question={question}
        onScore={scored ? (answer) => show({ kind: "score", answer }) : undefined}
      />
    </Screen>
  );
}

function Section(props: { title: string; action?: ReactNode; children: ReactNode }) {
  const common = useCommonStyles();
  return (
    <section className={common.section}>
      <div className={common.between}>
        <h2 className={common.sectionTitle}>{props.title}</h2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}

function More(props: { row: string; label: string; onClick: () => void }) {
  const common = useCommonStyles();
  return (
    <Link as="button" data-row={`question-${props.row}`} onClick={props.onClick}>
      <span className={common.caption}>{props.label}</span>
    </Link>
  );
}
