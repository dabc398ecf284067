import type { Answer, CostLine, PaymentUnit, Question } from "../model";
import { factsOf, sameCell } from "../scoring/facts-of";

/** The one line of a vendor whose total is the figure stated for it, as not every line could be added up. */
export function statedTotalOf(
  total: Answer,
  group: Question,
  usual: PaymentUnit | null,
): CostLine | undefined {
  const part = total.parts.find(({ role }) => role === "line-total");
  const fact =
    part && factsOf(total, "money").find(({ quote, cell }) => quote !== "" && sameCell(cell, part.cell));
  if (!part || !fact) return undefined;
  return {
    id: `${total.vendor}\n${group.id}`,
    vendor: total.vendor,
    question: group.id,
    group: group.id,
    what: group.text,
    amount: fact.amount,
    currency: fact.currency,
    unit: usual,
    quantity: null,
    increase: 0,
    cell: part.cell,
    quote: part.text,
  };
}
