import {
  PRICE_FORMULAS,
  type CellValue,
  type CorrectionNote,
  type CostSettingName,
  type PriceFormulaId,
  type Setting,
} from "../../model";
import { COST_SETTING_ROWS } from "../costs-sheet/layout";
import type { ReportSnapshot } from "../report-snapshot";
import { currencyOf, numberOf } from "./cost-cells";
import { costLinesFrom } from "./cost-lines-from";
import { columnOf, comparable, rowOf, textOf, typedDate } from "./sheet-text";
import { NO_NOTE } from "./typed-points";

type Signed = CorrectionNote & Setting;

/** What people typed into RFP Costs: cells that differ from what was suggested, which is kept in the same rows. */
export function costsFrom(snapshot: ReportSnapshot): readonly Signed[] {
  return [...settingsFrom(snapshot), ...ratesFrom(snapshot), ...costLinesFrom(snapshot)];
}

function settingsFrom(snapshot: ReportSnapshot): readonly Signed[] {
  const typed = columnOf(snapshot["RFP_CostSettings"]);
  const suggested = columnOf(snapshot["RFP_CostSettingsSuggested"]);
  if (suggested.length === 0) return [];
  const formulas = rowOf(snapshot["RFP_PriceFormulas"]).map((name) => comparable(textOf(name)));
  return COST_SETTING_ROWS.flatMap((name, index): Signed[] => {
    const value = settingValueOf(name, typed[index] ?? null, formulas);
    if (value === settingValueOf(name, suggested[index] ?? null, formulas)) return [];
    return [{ kind: "cost-setting", name, value, ...NO_NOTE }];
  });
}

/** A currency, the code of a formula by its place in the list, else a number; null where the cell says none of it. */
function settingValueOf(
  name: CostSettingName,
  cell: CellValue,
  formulas: readonly string[],
): string | number | null {
  if (name === "base-currency") return currencyOf(cell);
  if (name === "price-formula") {
    const place = formulas.indexOf(comparable(textOf(cell)));
    // A word that is no formula counts as the first one, as it does in the sheet.
    return (PRICE_FORMULAS[place] ?? PRICE_FORMULAS[0]) satisfies PriceFormulaId;
  }
  return numberOf(cell);
}

/** A rate typed over, its date or source; rates of currencies people added; and currencies they took out. */
function ratesFrom(snapshot: ReportSnapshot): readonly Signed[] {
  const currencies = columnOf(snapshot["RFP_Currencies"]).map(currencyOf);
  const rates = columnOf(snapshot["RFP_Rates"]);
  const dates = columnOf(snapshot["RFP_RateDates"]);
  const sources = columnOf(snapshot["RFP_RateSources"]);
  const suggested = snapshot["RFP_RatesSuggested"]?.values ?? [];
  if (suggested.length === 0) return [];
  const met = new Set<string>();
  const typed = currencies.flatMap((currency, row): Signed[] => {
    // Of two rows for one currency the first counts, as it does in the sheet.
    if (currency === null || met.has(currency)) return [];
    met.add(currency);
    const now = {
      rate: numberOf(rates[row]),
      source: textOf(sources[row]).trim(),
      date: typedDate(dates[row]),
    };
    const [rate, source, date, was] = suggested[row] ?? [];
    const isSame =
      now.rate === numberOf(rate) &&
      now.source === textOf(source).trim() &&
      now.date === typedDate(date) &&
      (currencyOf(was) === currency || (currencyOf(was) === null && now.rate === null));
    return isSame ? [] : [{ kind: "exchange-rate", currency, ...now, ...NO_NOTE }];
  });
  const gone = suggested.flatMap(([rate, , , was]): Signed[] => {
    const currency = currencyOf(was);
    if (currency === null || met.has(currency) || numberOf(rate) === null) return [];
    return [{ kind: "exchange-rate", currency, rate: null, source: "", date: "", ...NO_NOTE }];
  });
  return [...typed, ...gone];
}
