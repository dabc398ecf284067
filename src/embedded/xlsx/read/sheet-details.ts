import type {
  ColumnContents,
  ConditionalFormatContents,
  DifferentialStyle,
  PageSetupContents,
  Rect,
  SheetContents,
  ValidationContents,
} from "../../workbook/contents";
import { parseRect, parseRects } from "../addresses";
import { fromFile } from "../formulas";
import { child, childrenNamed, descendants, flag, numberOf, type XmlNode } from "../xml";
import type { Palette } from "./colors";

/** Files often format or hide everything out to column XFD: so far right of the data nobody looks. */
const COLUMNS_PAST_DATA = 100;

/** `lastUsed` is the sheet's last column with a cell, -1 for none. */
export function readColumns(sheet: XmlNode, lastUsed: number): Map<number, ColumnContents> {
  const columns = new Map<number, ColumnContents>();
  for (const { attributes } of childrenNamed(child(sheet, "cols"), "col")) {
    const first = (numberOf(attributes["min"]) ?? 1) - 1;
    const last = Math.min(
      (numberOf(attributes["max"]) ?? first + 1) - 1,
      16_383,
      lastUsed + COLUMNS_PAST_DATA,
    );
    const width = numberOf(attributes["width"]);
    const level = numberOf(attributes["outlineLevel"]);
    const contents: ColumnContents = {
      ...(width === undefined ? {} : { width }),
      ...(flag(attributes["hidden"]) ? { hidden: true } : {}),
      ...(level ? { outlineLevel: level } : {}),
      ...(flag(attributes["collapsed"]) ? { collapsed: true } : {}),
    };
    if (Object.keys(contents).length === 0) continue;
    for (let column = first; column <= last; column++) columns.set(column, { ...contents });
  }
  return columns;
}

export function readView(sheet: XmlNode): Pick<SheetContents, "showGridlines" | "frozen"> {
  const view = child(child(sheet, "sheetViews"), "sheetView");
  const pane = child(view, "pane")?.attributes;
  const frozen = pane?.["state"] === "frozen" || pane?.["state"] === "frozenSplit";
  return {
    showGridlines: flag(view?.attributes["showGridLines"], true),
    frozen: {
      rows: frozen ? (numberOf(pane["ySplit"]) ?? 0) : 0,
      columns: frozen ? (numberOf(pane["xSplit"]) ?? 0) : 0,
    },
  };
}

export const readMerges = (sheet: XmlNode): Rect[] =>
  childrenNamed(child(sheet, "mergeCells"), "mergeCell").flatMap(
    ({ attributes }) => parseRect(attributes["ref"] ?? "") ?? [],
  );

const KINDS: Readonly<Record<string, ValidationContents["kind"]>> = {
  list: "list",
  decimal: "decimal",
  whole: "whole",
  date: "date",
  time: "decimal",
  textLength: "text-length",
  custom: "custom",
};

const OPERATORS: Readonly<Record<string, NonNullable<ValidationContents["operator"]>>> = {
  between: "between",
  notBetween: "not-between",
  equal: "equal",
  notEqual: "not-equal",
  greaterThan: "greater",
  lessThan: "less",
  greaterThanOrEqual: "greater-or-equal",
  lessThanOrEqual: "less-or-equal",
};

const withoutEquals = (formula: string): string => fromFile(formula).slice(1);

/** Also those Excel keeps in an extension because they refer to another sheet. Formulas are without "=". */
export function readValidations(sheet: XmlNode): ValidationContents[] {
  return descendants(sheet, "dataValidation").flatMap((node): ValidationContents[] => {
    const { attributes } = node;
    const kind = KINDS[attributes["type"] ?? ""];
    const rects = parseRects(attributes["sqref"] ?? child(node, "sqref")?.text);
    if (!kind || rects.length === 0) return [];
    const formula = (name: string): string | undefined => {
      const own = child(node, name);
      const text = child(own, "f")?.text ?? own?.text;
      return text === undefined || text === "" ? undefined : withoutEquals(text);
    };
    const formula1 = formula("formula1");
    const formula2 = formula("formula2");
    const style = attributes["errorStyle"];
    const operator = OPERATORS[attributes["operator"] ?? "between"];
    return [
      {
        rects,
        kind,
        ...(kind === "list" || kind === "custom" || !operator ? {} : { operator }),
        ...(formula1 === undefined ? {} : { formula1 }),
        ...(formula2 === undefined ? {} : { formula2 }),
        ignoreBlank: flag(attributes["allowBlank"]),
        // The file's attribute says the opposite of its name.
        inCellDropDown: !flag(attributes["showDropDown"]),
        ...(flag(attributes["showErrorMessage"])
          ? {
              error: {
                title: attributes["errorTitle"] ?? "",
                message: attributes["error"] ?? "",
                style: style === "warning" || style === "information" ? style : "stop",
              },
            }
          : {}),
        ...(flag(attributes["showInputMessage"]) && (attributes["prompt"] ?? attributes["promptTitle"])
          ? { prompt: { title: attributes["promptTitle"] ?? "", message: attributes["prompt"] ?? "" } }
          : {}),
      },
    ];
  });
}

/** Formula rules, and data bars with numeric bounds; other kinds stay in the file untouched. */
export function readConditionalFormats(
  sheet: XmlNode,
  styles: readonly DifferentialStyle[],
  palette: Palette,
): ConditionalFormatContents[] {
  const formats: ConditionalFormatContents[] = [];
  for (const block of childrenNamed(sheet, "conditionalFormatting")) {
    const rects = parseRects(block.attributes["sqref"]);
    for (const rule of childrenNamed(block, "cfRule")) {
      const { type, priority = "1", stopIfTrue, dxfId } = rule.attributes;
      const base = {
        id: `cf${formats.length + 1}`,
        rects,
        stopIfTrue: flag(stopIfTrue),
        priority: Number(priority),
      };
      const formula = child(rule, "formula")?.text;
      if (type === "expression" && formula && rects.length > 0) {
        formats.push({
          ...base,
          kind: "formula",
          formula: fromFile(formula),
          style: styles[Number(dxfId ?? -1)] ?? {},
        });
      }
      const bar = child(rule, "dataBar");
      const [low, high] = childrenNamed(bar, "cfvo").map(({ attributes }) =>
        attributes["type"] === "num" ? numberOf(attributes["val"]) : undefined,
      );
      if (type === "dataBar" && low !== undefined && high !== undefined && rects.length > 0) {
        formats.push({
          ...base,
          kind: "data-bar",
          color: palette.resolve(child(bar, "color")) ?? "#638EC6",
          min: low,
          max: high,
        });
      }
    }
  }
  return formats;
}

/** "&Lfile&Cpage" into its three parts. */
function splitFooter(text: string): PageSetupContents["footer"] {
  const footer = { left: "", center: "", right: "" };
  let part: keyof typeof footer = "center";
  for (let at = 0; at < text.length; at++) {
    const code = text[at] === "&" ? text[at + 1] : undefined;
    if (code === "L" || code === "C" || code === "R") {
      part = code === "L" ? "left" : code === "C" ? "center" : "right";
      at++;
    } else if (code === "&") {
      footer[part] += "&&";
      at++;
    } else footer[part] += text[at];
  }
  return footer;
}

/** Print area and titles are defined names and are filled in by the workbook's reader. */
export function readPage(sheet: XmlNode): PageSetupContents {
  const setup = child(sheet, "pageSetup")?.attributes ?? {};
  const fit = flag(child(child(sheet, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const margins = child(sheet, "pageMargins")?.attributes;
  // In the file 0 means "as many as it takes", nothing means 1.
  const pages = (value: string | undefined): number | null => (fit ? (numberOf(value) ?? 1) || null : null);
  return {
    orientation: setup["orientation"] === "landscape" ? "landscape" : "portrait",
    paperSize: numberOf(setup["paperSize"]) ?? 1,
    fitToWidth: pages(setup["fitToWidth"]),
    fitToHeight: pages(setup["fitToHeight"]),
    printArea: null,
    titleRows: null,
    footer: splitFooter(child(child(sheet, "headerFooter"), "oddFooter")?.text ?? ""),
    rowBreaks: childrenNamed(child(sheet, "rowBreaks"), "brk").flatMap(
      ({ attributes }) => numberOf(attributes["id"]) ?? [],
    ),
    margins: margins
      ? {
          top: numberOf(margins["top"]) ?? 0.75,
          bottom: numberOf(margins["bottom"]) ?? 0.75,
          left: numberOf(margins["left"]) ?? 0.7,
          right: numberOf(margins["right"]) ?? 0.7,
        }
      : null,
  };
}
