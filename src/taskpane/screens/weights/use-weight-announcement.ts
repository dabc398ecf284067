import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CriterionId } from "../../../core/model";
import { useSession } from "../../session/session-context";
import { nameOfCriterion } from "../../words/criterion-name";
import { pointsOf } from "../../words/numbers";
import { vendorName } from "../../words/ranking-sentence";
import { useWords } from "../../words/use-words";

/** A drag is over when nothing has moved for this long; it also keeps it to at most one announcement a second. */
const SETTLED_MS = 1000;

/** Says "Cost 25%. Tamarind Operations first, 79.6." once the slider rests. Returns what to call when it moves. */
export function useWeightAnnouncement(): (criterion: CriterionId) => void {
  const { announce } = useAnnounce();
  const session = useSession();
  const words = useWords();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (criterion) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { opened } = session.store.getState();
      const first = opened?.ranking.find(({ rank }) => rank === 1);
      if (!opened || !first) return;
      announce(
        words.t("weights.announce", {
          criterion: nameOfCriterion(words, opened.evaluation, criterion),
          weight: words.numbers.percent(opened.weights[criterion] ?? 0),
          vendor: vendorName(opened.evaluation, first.vendor),
          total: words.numbers.score(pointsOf(first)),
        }),
      );
    }, SETTLED_MS);
  };
}
