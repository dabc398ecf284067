import type { SheetContents } from "./contents";

/** Carries a change of references through a sheet's validations, conditional formats and charts. */
export function rewriteSheetRecords(sheet: SheetContents, change: (formula: string) => string): void {
  const plain = (reference: string): string => change(`=${reference}`).slice(1);
  for (const validation of sheet.validations) {
    if (validation.formula1?.startsWith("=")) validation.formula1 = change(validation.formula1);
    if (validation.formula2?.startsWith("=")) validation.formula2 = change(validation.formula2);
  }
  for (const format of sheet.conditionalFormats) {
    if (format.kind === "formula") format.formula = change(format.formula);
  }
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    series.values = plain(series.values);
    if (series.categories !== null) series.categories = plain(series.categories);
    if ("ref" in series.name) series.name = { ref: plain(series.name.ref) };
  }
}
