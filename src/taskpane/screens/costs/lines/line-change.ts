import type { Correction, CostLine, Evaluation, PriceLineChange } from "../../../../core/model";
import { ofKind } from "../../../../core/settings/of-kind";
import type { Change, CorrectionDraft } from "../../../session/judgements/judgements";
import { placeOf } from "../../../session/judgements/places";

type AddedLine = Extract<CorrectionDraft, { readonly kind: "price-line-added" }>;

/** The change that makes a line read from an answer what people say; {} brings it back to how it was read. */
export function lineChange(evaluation: Evaluation, line: CostLine, becomes: PriceLineChange): Change | null {
  const answer = evaluation.answers.find(
    ({ vendor, question }) => vendor === line.vendor && question === line.question,
  );
  const at = answer && placeOf(evaluation, answer);
  if (!at) return null;
  const draft = { kind: "price-line", line: at, becomes } as const;
  return Object.keys(becomes).length === 0 ? { takenBack: [draft] } : { corrections: [draft] };
}

/** What people said when they added a line; undefined for one that was read. */
export function addedLine(corrections: readonly Correction[], line: CostLine): AddedLine | undefined {
  if (line.question !== null) return undefined;
  return ofKind(corrections, "price-line-added").find(({ id }) => id === line.id);
}

/** "L1", "L2" …: the next that nobody has used. */
export function nextLineId(corrections: readonly Correction[], lines: readonly CostLine[]): string {
  const ids = [...ofKind(corrections, "price-line-added").map(({ id }) => id), ...lines.map(({ id }) => id)];
  const used = ids.flatMap((id) => (/^L\d{1,9}$/.test(id) ? [Number(id.slice(1))] : []));
  return `L${Math.max(0, ...used) + 1}`;
}
