import { PRICE_FORMULAS } from "../../model";
import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { cellAt } from "../sheet/addresses";
import { formula, sentenceInFormula } from "../sheet/formulas";
import type { CellBlock, PlanCell } from "../workbook-plan";
import { VENDOR_COLUMNS as AT } from "./columns";
import { blockRows, type CostsLayout } from "./layout";
import { statedModels } from "./stated-models";
import { modelFormula, priceFormulas, totalFormulas } from "./vendor-formulas";

/** A number that stands for vendor and price question wherever lines and totals meet: sorting and renaming leave it alone. */
export function costKey(vendor: number, group: number): number {
  return 1000 * (group + 1) + vendor + 1;
}

/** For every price question what the vendors' lines come to, and the score by every formula. */
export function vendorBlocks(content: ReportContent, layout: CostsLayout): readonly CellBlock[] {
  const { language } = content;
  const words = (key: string) => say(language, { key: `report.costs.${key}` });
  const models = statedModels(content.evaluation);
  return layout.groups.flatMap((question, group): CellBlock[] => {
    const { first } = blockRows(layout, group);
    const caption = words("block");
    const headings: PlanCell[] = [
      words("vendor"),
      currencyHeading(content, layout, "total"),
      words("above"),
      words("lines-priced"),
      words("in-use"),
      ...PRICE_FORMULAS.map((id) => words(`formula.${id}`)),
      words("qualified"),
      words("fixed-share"),
      words("model"),
    ];
    const rows = content.vendors.map(({ vendor, label }, index) =>
      vendorRow(content, first + index, index, label, models.get(vendor.id) ?? []),
    );
    const helpers = content.vendors.map((_, index): PlanCell[] => {
      const cells = totalFormulas(first + index, index + 1, language);
      return [
        costKey(index, group),
        formula(cells.asked),
        formula(cells.lineCount),
        formula(cells.countedLines),
        formula(cells.price),
        group + 1,
        formula(cells.qualifies),
        index + 1,
      ];
    });
    return [
      {
        at: cellAt(AT.vendor, first - 2),
        cells: [[layout.groups.length === 1 ? caption : `${question.id} · ${question.text}`]],
      },
      { at: cellAt(AT.firstFormula, first - 2), cells: [[words("block-note")]] },
      { at: cellAt(AT.vendor, first - 1), cells: [headings, ...rows] },
      { at: cellAt(AT.key, first), cells: helpers },
    ];
  });
}

/** "Total cost, USD", with the currency of the cell. */
export function currencyHeading(content: ReportContent, { costs }: CostsLayout, key: string): PlanCell {
  const { language } = content;
  if (costs.assumptions.baseCurrency === null) return say(language, { key: `report.costs.${key}` });
  return formula(sentenceInFormula(language, `report.costs.${key}-in`, { currency: "RFP_BaseUsed" }));
}

function vendorRow(
  { language }: ReportContent,
  row: number,
  index: number,
  label: string,
  stated: readonly string[],
): PlanCell[] {
  const cells = totalFormulas(row, index + 1, language);
  const points = priceFormulas(row);
  return [
    label,
    formula(cells.total),
    formula(cells.above),
    formula(cells.lines),
    formula(cells.inUse),
    ...PRICE_FORMULAS.map((id) => formula(points[id])),
    formula(cells.qualified),
    formula(cells.fixedShare),
    modelFormula(row, stated, language),
  ];
}
