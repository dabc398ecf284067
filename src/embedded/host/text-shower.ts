import type { Model } from "@ironcalc/wasm";
import { newModel } from "../calculator/iron-calc";
import type { Scalar } from "../workbook/contents";
import { showPlain } from "./plain-formats";

/** Texts kept for number and format pairs seen before. */
const REMEMBERED = 50_000;

/** What Excel shows for a value in a number format. A one-cell IronCalc model does the formatting. */
export class TextShower {
  /** Made for the first format that needs it. */
  private model: Model | undefined;
  private readonly known = new Map<string, string>();
  private format = "";

  show(value: Scalar, numberFormat: string): string {
    if (value === null) return "";
    if (typeof value === "object") return value.error;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "string") return value;
    const general = numberFormat.toLowerCase() === "general" || numberFormat === "@";
    if (general) return showGeneral(value);
    const key = `${numberFormat}|${value}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size > REMEMBERED) this.known.clear();
    const text = showPlain(value, numberFormat) ?? this.ask(value, numberFormat);
    this.known.set(key, text);
    return text;
  }

  free(): void {
    this.model?.free();
  }

  private ask(value: number, numberFormat: string): string {
    const input = String(value);
    const model = (this.model ??= newModel("text"));
    model.setUserInput(0, 1, 1, input);
    // Typing an exponent brings a format of its own.
    if (this.format !== numberFormat || input.includes("e")) {
      this.format = numberFormat;
      model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width: 1, height: 1 }, "num_fmt", numberFormat);
      model.flushSendQueue();
    }
    return model.getFormattedCellValue(0, 1, 1);
  }
}

/** General: up to eleven characters, trailing zeros gone, an exponent for the very large and small. */
function showGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-4 && size > 0)) {
    const [digits = "", power = ""] = value.toExponential(5).split("e");
    const sign = power.startsWith("-") ? "-" : "+";
    return `${digits.replace(/\.?0+$/, "")}E${sign}${power.replace(/^[+-]/, "").padStart(2, "0")}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}
