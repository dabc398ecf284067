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
  if (priced.size === 0) return tables;
  return tables.map((table) => {
    const sums =
      table.layout === "vendor-rows" && table.vendors.some((vendor) => priced.has(nameKey(vendor.name).base));
    const isTotal = table.questions.map((question) => sums && isTotalHead(question.text));
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
            return isTotal[index] && part ? [{ vendor, part, label: table.questions[index]!.text }] : [];
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
          return [exclude("total-row", "totalColumn", question.text, range)];
        }),
      ],
    };
  });
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
