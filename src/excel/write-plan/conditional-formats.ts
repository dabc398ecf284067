import type { ConditionalFormatPlan } from "../../core/report/workbook-plan";
import { parseArea, rangeAt } from "./areas";
import type { Payload } from "./payload";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** From last to first: Excel puts each new one above those that are there. */
export async function writeConditionalFormats(
  worksheet: Excel.Worksheet,
  plans: readonly ConditionalFormatPlan[],
  payload: Payload,
): Promise<void> {
  for (const plan of [...plans].reverse()) {
    await payload.makeRoom(12);
    const formats = rangeAt(worksheet, parseArea(plan.range)).conditionalFormats;
    if (plan.kind === "data-bar") addDataBar(formats.add("DataBar").dataBar, plan);
    else addFormula(formats.add("Custom"), plan);
  }
}

function addFormula(
  format: Excel.ConditionalFormat,
  plan: Extract<ConditionalFormatPlan, { kind: "formula" }>,
): void {
  const { custom } = format;
  custom.rule.formula = plan.formula;
  const { fill, color, bold, italic, borderColor } = plan.style;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (color !== undefined) custom.format.font.color = color;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (italic !== undefined) custom.format.font.italic = italic;
  if (borderColor !== undefined) {
    for (const edge of EDGES) {
      const border = custom.format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = borderColor;
    }
  }
  format.stopIfTrue = plan.stopIfTrue;
}

/** Numeric bounds: Excel rejects or ignores the automatic ones (office-js #2026), and bars must stay comparable. */
function addDataBar(
  bar: Excel.DataBarConditionalFormat,
  plan: Extract<ConditionalFormatPlan, { kind: "data-bar" }>,
): void {
  bar.positiveFormat.fillColor = plan.color;
  bar.positiveFormat.gradientFill = false;
  bar.lowerBoundRule = { type: "Number", formula: String(plan.min) };
  bar.upperBoundRule = { type: "Number", formula: String(plan.max) };
}
