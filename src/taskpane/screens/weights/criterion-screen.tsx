import { Field, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, useState } from "react";
import type { Criterion, Hundredths, Question } from "../../../core/model";
import { PointsField } from "../../components/number-field";
import { useReturnFocus } from "../../components/use-return-focus";
import type { TypedNumber } from "../../components/use-typed-number";
import { placeOfQuestion } from "../../session/judgements/places";
import { setOrTakeBack, type Wanted } from "../../session/judgements/set-or-take-back";
import type { Opened } from "../../session/pane-state";
import { countedQuestions } from "../../session/reviews";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { criterionLongName, criterionName } from "../../words/criterion-name";
import { useWords } from "../../words/use-words";
import { DecisionScreen } from "../responses/correcting/decision-screen";
import { PointsRow } from "./points-row";

const QuestionScreen = lazy(() => import("../rules/question-screen"));

const useStyles = makeStyles({
  lead: { margin: "0 0 4px" },
  equal: { flexShrink: 0 },
  minimum: { marginTop: "16px" },
});

/** One point: what a question weighs where nobody said anything. */
const ONE_POINT = 100;

/** The questions of a criterion: what each weighs in it, and the least score the criterion asks for. */
export default function CriterionScreen(props: { opened: Opened; criterion: Criterion; onBack: () => void }) {
  const { opened, criterion, onBack } = props;
  const { evaluation, weights } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const standing = usePane((state) => state.judgements.corrections);
  const focus = useReturnFocus();
  const [typed, setTyped] = useState<Readonly<Record<string, TypedNumber>>>({});
  const least = evaluation.minimums[criterion.id];
  const [minimum, setMinimum] = useState<TypedNumber>(least === undefined ? null : least / 100);
  const [shown, setShown] = useState<Question | null>(null);
  if (shown) {
    const back = () => {
      setShown(null);
      focus.giveBack();
    };
    return <QuestionScreen opened={opened} question={shown} onBack={back} />;
  }

  const name = criterionName(words, criterion);
  const questions = countedQuestions(evaluation).filter((question) => question.criterion === criterion.id);
  const pointsOf = ({ id, points }: Question): Hundredths | undefined => {
    if (!(id in typed)) return points;
    const value = typed[id];
    return typeof value === "number" ? Math.round(value * 100) : undefined;
  };
  const sum = questions.reduce((total, question) => total + (pointsOf(question) ?? 0), 0);
  const complete = minimum !== undefined && questions.every((question) => pointsOf(question) !== undefined);
  const asked = minimum === null || minimum === undefined ? null : Math.round(minimum * 100);

  const wanted: readonly Wanted[] = [
    ...questions.flatMap((question): Wanted[] => {
      const points = pointsOf(question);
      if (points === undefined || points === question.points) return [];
      const setting = { kind: "points", ...placeOfQuestion(question), points } as const;
      return [{ setting, isDefault: points === (question.pointsAsRead ?? question.points) }];
    }),
    ...(asked === (least ?? null)
      ? []
      : [
          {
            setting: { kind: "minimum", criterion: criterion.id, minimum: asked } as const,
            isDefault: asked === null,
          },
        ]),
  ];
  const isEqual = questions.every((question) => pointsOf(question) === ONE_POINT);

  return (
    <DecisionScreen
      title={criterionLongName(words, criterion)}
      save={words.t("correct.save")}
      change={complete ? setOrTakeBack(standing, wanted) : null}
      noted={() => ({ key: "noted.points", values: { criterion: name } })}
      onBack={onBack}
      onSaved={onBack}
    >
      <div className={common.between}>
        <p className={mergeClasses(common.caption, common.quiet, styles.lead)}>
          {questions.length === 0 ? words.t("points.noQuestions") : words.t("points.lead")}
        </p>
        {!isEqual && (
          <Link
            as="button"
            className={styles.equal}
            onClick={() => setTyped(Object.fromEntries(questions.map(({ id }) => [id, ONE_POINT / 100])))}
          >
            <span className={common.caption}>{words.t("points.equal")}</span>
          </Link>
        )}
      </div>
      <ul className={common.list}>
        {questions.map((question) => {
          const points = pointsOf(question);
          const share = sum === 0 ? 0 : (points ?? 0) / sum;
          return (
            <PointsRow
              key={question.id}
              question={question}
              points={points === undefined ? undefined : points / 100}
              ofCriterion={share * 10_000}
              ofTotal={share * (weights[criterion.id] ?? 0)}
              onPoints={(next) => setTyped({ ...typed, [question.id]: next ?? undefined })}
              onShow={() => {
                focus.remember();
                setShown(question);
              }}
            />
          );
        })}
      </ul>
      <Field
        className={styles.minimum}
        label={words.t("minimum.label")}
        hint={words.t("minimum.hint")}
        {...(minimum === undefined
          ? { validationState: "error" as const, validationMessage: words.t("minimum.range") }
          : {})}
      >
        <PointsField max={100} step={5} value={minimum} onChange={setMinimum} />
      </Field>
    </DecisionScreen>
  );
}
