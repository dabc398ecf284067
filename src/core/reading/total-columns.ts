import { exclude } from "./exclude";
import { plain } from "./plain-text";
import type { RawTable } from "./raw-table";
import { nameKey } from "./vendor-name";

/**
 * A summary ("Bidder | Total base bid | Total alternate A") beside the price lines it sums up asks nothing new: its
 * columns become stated totals, so that no price counts twice.
 */
export function separateTotalColumns(tables: readonly RawTable[]): readonly RawTable[] {
  const priced = new Set(
    tables.flatMap((table) =>
      table.questions.some((question) => question.priceLine)
        ? table.vendors.map((vendor) => nameKey(vendor.name).base)
        : [],
    ),
  );
  const stated = statedFigures(tables);
  return tables.map((table) => {
    const sums =
      table.layout === "vendor-rows" && table.vendors.some((vendor) => priced.has(nameKey(vendor.name).base));
    const isStated = table.questions.map(
      (question, q) => sums && (isTotalHead(question.text) || repeatsTotals(table, q, stated)),
    );
    const isTotal = table.questions.map(
      (question, q) => isStated[q] || (isTotalHead(question.text) && addsUpItsRow(table, q)),
    );
    if (!isTotal.includes(true)) return table;
    let kept = 0;
    const positions = isTotal.map((total) => (total ? -1 : kept++));
    const keep = <T>(list: readonly T[]): readonly T[] => list.filter((_, index) => !isTotal[index]);
    return {
      ...table,
      questions: keep(table.questions),
      answers: table.answers.map(keep),
      columns: table.columns.flatMap((column) => {
        if (column.question === undefined) return [column];
        const question = positions[column.question] ?? -1;
        return question < 0 ? [] : [{ ...column, question }];
      }),
      totals: [
        ...table.totals,
        ...table.answers.flatMap((own, vendor) =>
          own.flatMap((answer, index) => {
            const part = answer.parts[0];
            return isStated[index] && part ? [{ vendor, part, label: table.questions[index]!.text }] : [];
          }),
        ),
      ],
      excluded: [
        ...table.excluded,
        ...table.questions.flatMap((question, index) => {
          if (!isTotal[index]) return [];
          const range = {
            sheet: table.sheet,
            top: question.cell.row,
            left: question.cell.column,
            bottom: table.range.bottom,
            right: question.cell.column,
          };
          return [exclude("total-row", isStated[index] ? "totalColumn" : "sumColumn", question.text, range)];
        }),
      ],
    };
  });
}

/** By vendor: the figures that price tables state as totals. */
function statedFigures(tables: readonly RawTable[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const table of tables) {
    for (const { vendor, part } of table.totals) {
      if (typeof part.value !== "number" || part.value === 0) continue;
      const { base } = nameKey(table.vendors[vendor]?.name ?? "");
      const own = found.get(base);
      if (own) own.push(part.value);
      else found.set(base, [part.value]);
    }
  }
  return found;
}

/** True when a column repeats the totals other tables state: "Schedule A" beside a schedule A that adds up to it. */
function repeatsTotals(
  table: RawTable,
  question: number,
  stated: ReadonlyMap<string, readonly number[]>,
): boolean {
  let figures = 0;
  let same = 0;
  table.vendors.forEach(({ name }, vendor) => {
    const value = table.answers[vendor]?.[question]?.parts[0]?.value;
    if (typeof value !== "number") return;
    figures += 1;
    const totals = stated.get(nameKey(name).base) ?? [];
    if (totals.some((total) => Math.abs(total - value) <= Math.abs(total) * 0.0001)) same += 1;
  });
  return same >= 2 && same >= figures * 0.6;
}

/** True when a column holds the sum of each vendor's other figures. */
function addsUpItsRow(table: RawTable, question: number): boolean {
  if (table.layout !== "vendor-rows") return false;
  let figures = 0;
  let same = 0;
  for (const own of table.answers) {
    const values = own.map(({ parts }) => parts[0]?.value);
    const total = values[question];
    if (typeof total !== "number") continue;
    figures += 1;
    const sum = values.reduce<number>(
      (before, value, index) => before + (index !== question && typeof value === "number" ? value : 0),
      0,
    );
    if (Math.abs(sum - total) <= Math.abs(total) * 0.002) same += 1;
  }
  return same >= 2 && same >= figures * 0.6;
}

function isTotalHead(text: string): boolean {
  const words = plain(text);
  return (
    words.split(" ").length <= 8 &&
    /^(?:grand |sub)?total\b|^(?:bid|tender|offer) (?:amount|total|price)$|^tổng|합계|총액|총 금액|^合計|^総額/.test(
      words,
    )
  );
}
