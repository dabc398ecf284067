import { Checkbox, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Question } from "../../../core/model";
import { PointsField } from "../../components/number-field";
import type { TypedNumber } from "../../components/use-typed-number";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({
  row: { padding: "8px 0" },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 80px",
    columnGap: "12px",
    alignItems: "start",
  },
  text: {
    display: "-webkit-box",
    WebkitLineClamp: "3",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  counts: { marginLeft: "-8px" },
  how: { flexShrink: 0 },
});

/** A question's weight: points to type or step, the shares they come to, and whether it counts at all. */
export function PointsRow(props: {
  question: Question;
  /** undefined: what was typed is no figure. */
  points: number | undefined;
  /** Basis points. */
  ofCriterion: number;
  ofTotal: number;
  onPoints: (points: TypedNumber) => void;
  onShow: () => void;
}) {
  const { question, points, onPoints } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  // What it weighed before it was made informational: counting again, it weighs that.
  const [weight, setWeight] = useState(question.points > 0 ? question.points / 100 : 1);
  const counts = points !== 0;
  return (
    <li className={mergeClasses(common.rowItem, styles.row)}>
      <div role="group" aria-label={question.text}>
        <div className={styles.head}>
          <span className={styles.text}>{question.text}</span>
          <PointsField
            label={words.t("points.of", { question: question.text })}
            value={points}
            onChange={(next) => {
              if (typeof next === "number" && next > 0) setWeight(next);
              onPoints(next);
            }}
          />
        </div>
        <div className={common.between}>
          <Checkbox
            className={styles.counts}
            checked={counts}
            label={
              <span className={mergeClasses(common.caption, common.figures)}>
                {counts
                  ? words.t("points.counts", {
                      share: words.numbers.percent(props.ofCriterion),
                      total: words.numbers.percent(props.ofTotal),
                    })
                  : words.t("points.information")}
              </span>
            }
            onChange={(_, { checked }) => onPoints(checked === true ? weight : 0)}
          />
          <Link
            as="button"
            className={styles.how}
            data-row={`how-${question.id}`}
            aria-label={words.t("question.openOf", { question: question.text })}
            onClick={props.onShow}
          >
            <span className={common.caption}>{words.t("question.open")}</span>
          </Link>
        </div>
      </div>
    </li>
  );
}
