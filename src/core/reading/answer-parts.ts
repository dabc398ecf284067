import type { AnswerPart } from "../model";
import type { OwnerGroup } from "./owner-groups";
import type { SheetView } from "./sheet-view";

const CURRENCY = /[$€£¥₩₫]|\b(?:usd|eur|gbp|vnd|krw|jpy|aud|sgd|inr|cad|chf|đồng)\b|원|円/i;

/** True when a vendor's columns hold nothing but the zeros of formulas over cells nobody filled in. */
export function holdsOnlyZeros(view: SheetView, rows: readonly number[], group: OwnerGroup): boolean {
  return rows.every((row) =>
    group.parts.every(({ column }) => view.text(row, column) === "" || isFormulaZero(view, row, column)),
  );
}

/** A 0 nobody typed. */
export function isFormulaZero(view: SheetView, row: number, column: number): boolean {
  return view.isFormula(row, column) && view.value(row, column) === 0;
}

/** What one vendor's columns hold in a row: nothing when nothing of substance stands there. */
export function readParts(
  view: SheetView,
  row: number,
  group: OwnerGroup,
  onlyZeros: boolean,
): readonly AnswerPart[] {
  const found: AnswerPart[] = [];
  const unit = group.parts.find((part) => part.role === "unit-price");
  const unitBlank =
    unit !== undefined && (view.text(row, unit.column) === "" || isFormulaZero(view, row, unit.column));
  for (const { column, role, mark, headRow } of group.parts) {
    const comment = view.comment(row, column);
    if (!(isFormulaZero(view, row, column) && (onlyZeros || unitBlank))) {
      const part = view.part(role, row, column);
      if (part && mark !== undefined && isMark(view.text(row, column))) {
        const said = view.part("answer", headRow, column);
        if (said) found.push(said);
      } else if (part) {
        found.push(mark === undefined ? part : { ...part, role: "note" });
      }
    }
    if (comment) found.push(comment);
  }
  const substance = found.some((part) => part.role !== "basis");
  return substance ? found : [];
}

/** "x", "✓", "100%": what stands under "Yes" is a mark; more words are a note. */
function isMark(text: string): boolean {
  return text !== "" && text.length <= 5;
}

/** The cell people are sent to: the answer's own, the mark's for marked answers. */
export function cellOf(
  view: SheetView,
  row: number,
  group: OwnerGroup,
  found: readonly AnswerPart[],
): AnswerPart["cell"] | undefined {
  const marked = group.parts.find(({ mark, column }) => mark !== undefined && isMark(view.text(row, column)));
  if (marked) return view.address(row, marked.column);
  const own = found.filter((part) => part.cell.row === view.address(row, 0).row);
  return (own.find((part) => part.role === "answer") ?? own[0])?.cell;
}

/** A price header that names a currency or period ("Unit price (USD/month)") says it for every figure under it. */
export function headerBasis(view: SheetView, group: OwnerGroup): readonly AnswerPart[] {
  return group.parts.flatMap(({ role, head, headRow, column }) => {
    if ((role !== "unit-price" && role !== "line-total" && role !== "answer") || !CURRENCY.test(head))
      return [];
    return view.part("basis", headRow, column) ?? [];
  });
}
