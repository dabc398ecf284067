import type { Correction, CostLine, Costs, Evaluation } from "../../../../core/model";
import type { MessageKey } from "../../../messages";
import type { Change } from "../../../session/judgements/judgements";
import { addedLine, lineChange } from "./line-change";
import { changeFrom, lineDraft } from "./line-draft";

/** Something done to a price with one press; it can be undone. */
export interface QuickChange {
  readonly words: MessageKey;
  /** The same with the price's name, for those who do not see the row. */
  readonly label: MessageKey;
  readonly noted: MessageKey;
  readonly change: Change;
}

/** Leave it out or count it again, bring it back to how it was read, or remove what was added. */
export function quickChanges(
  evaluation: Evaluation,
  costs: Costs,
  corrections: readonly Correction[],
  line: CostLine,
): readonly QuickChange[] {
  const added = addedLine(corrections, line);
  if (added) {
    const change: Change = { takenBack: [added] };
    return [{ words: "line.remove", label: "line.remove.label", noted: "noted.lineRemoved", change }];
  }
  const counts = line.group !== null;
  const asRead = line.asRead ?? line;
  const group = counts ? "" : (asRead.group ?? costs.groups[0] ?? "");
  const wordsOf = (id: string) => evaluation.questions.find((question) => question.id === id)?.text ?? id;
  const becomes = changeFrom(asRead, { ...lineDraft(line), group }, wordsOf);
  const toggled = becomes && lineChange(evaluation, line, becomes);
  const restored = line.asRead && lineChange(evaluation, line, {});
  const onlyLeftOut = becomes && Object.keys(becomes).length === 0;
  return [
    ...(toggled
      ? [
          {
            words: counts ? "line.exclude" : "line.include",
            label: counts ? "line.exclude.label" : "line.include.label",
            noted: counts ? "noted.lineExcluded" : "noted.lineIncluded",
            change: toggled,
          } as const,
        ]
      : []),
    ...(restored && !onlyLeftOut
      ? [
          {
            words: "line.restore",
            label: "line.restore.label",
            noted: "noted.lineBack",
            change: restored,
          } as const,
        ]
      : []),
  ];
}
