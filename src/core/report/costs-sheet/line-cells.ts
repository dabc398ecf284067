import { cellName, formulaReference, type CostLine, type QuestionId } from "../../model";
import { say } from "../../wording/say";
import { clip } from "../content/clip";
import type { ReportContent } from "../content/report-content";
import { cellAt } from "../sheet/addresses";
import type { CellBlock, PlanCell } from "../workbook-plan";
import { COST_COLUMNS as AT } from "./columns";
import type { CostsLayout } from "./layout";
import { linePlace } from "./line-place";
import { currencyHeading } from "./vendor-cells";

/** The price lines: what people may change, and in the same row, folded away, how it was read. */
export function lineBlocks(content: ReportContent, layout: CostsLayout): readonly CellBlock[] {
  const { language } = content;
  const { rows } = layout;
  const words = (key: string) => say(language, { key: `report.costs.${key}` });
  const labels = new Map(content.vendors.map(({ vendor, label }) => [vendor.id, label]));
  const unit = (line: Pick<CostLine, "unit">): PlanCell =>
    line.unit === null ? null : words(`unit.${line.unit}`);
  const input = ({ amount, currency, quantity, increase, ...line }: CostLine): PlanCell[] => [
    labels.get(line.vendor) ?? null,
    clip(line.what),
    amount,
    currency,
    unit(line),
    quantity,
    increase === 0 ? null : increase,
    line.group,
  ];
  // One price question: what people add counts towards it.
  const only: QuestionId | null = layout.groups.length === 1 ? layout.groups[0]!.id : null;
  const spare = Array.from({ length: rows.lastSpare - rows.lastLine }, () => [
    ...Array<PlanCell>(7).fill(null),
    only,
  ]);
  const place = linePlace(content.evaluation);
  const folded = layout.lines.map((line, index): PlanCell[] => {
    const read = line.question === null ? undefined : (line.asRead ?? line);
    return [
      place(line),
      read?.amount ?? null,
      read?.currency ?? null,
      read ? unit(read) : null,
      read?.quantity ?? null,
      read === undefined || read.increase === 0 ? null : read.increase,
      read ? read.group : null,
      line.question === null ? null : formulaReference(line.cell.sheet, cellName(line.cell)),
      index + 1,
    ];
  });
  const order = folded.map((row) => [row[row.length - 1]!]);
  return [
    { at: cellAt(AT.vendor, rows.linesCaption), cells: [[words("lines")]] },
    { at: cellAt(AT.amount, rows.linesCaption), cells: [[words("lines-note")]] },
    {
      at: cellAt(AT.vendor, rows.linesHeading),
      cells: [
        [
          words("vendor"),
          words("line"),
          words("amount"),
          words("currency"),
          words("unit"),
          words("quantity"),
          words("increase"),
          words("counts-for"),
          words("rate"),
          words("times"),
          words("once"),
          currencyHeading(content, layout, "over-term"),
          words("check"),
          words("source"),
          words("words"),
        ],
      ],
    },
    { at: cellAt(AT.vendor, rows.firstLine), cells: [...layout.lines.map(input), ...spare] },
    {
      at: cellAt(AT.words, rows.firstLine),
      cells: layout.lines.map(({ quote }) => [quote === "" ? null : clip(quote.replace(/\s+/gu, " "))]),
    },
    { at: cellAt(AT.place, rows.firstLine), cells: folded.map((row) => row.slice(0, -1)) },
    { at: cellAt(AT.order, rows.firstLine), cells: order },
    { at: cellAt(AT.what, rows.closing), cells: [[words("closing")]] },
  ];
}
