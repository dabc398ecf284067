import type {
  ColumnContents,
  ConditionalFormatContents,
  PageSetupContents,
  SheetContents,
  ValidationContents,
} from "../../workbook/contents";
import { cellName, rectName } from "../addresses";
import { toFile } from "../formulas";
import { encodeAttribute, encodeXml } from "../xml";
import type { StyleSheet } from "./style-sheet";

export function viewXml(sheet: SheetContents, selected: boolean): string {
  const { rows, columns } = sheet.frozen;
  const corner = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane =
    rows === 0 && columns === 0
      ? ""
      : `<pane${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""} topLeftCell="${cellName(rows, columns)}" activePane="${corner}" state="frozen"/>` +
        `<selection pane="${corner}" activeCell="${cellName(rows, columns)}" sqref="${cellName(rows, columns)}"/>`;
  const attributes = `${sheet.showGridlines ? "" : ' showGridLines="0"'}${selected ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  return `<sheetViews><sheetView${attributes}${pane === "" ? "/>" : `>${pane}</sheetView>`}</sheetViews>`;
}

/** Neighbouring columns that are alike become one element; the column after a folded group carries the mark. */
export function columnsXml(columns: ReadonlyMap<number, ColumnContents>): string {
  const all = new Map(columns);
  for (const [column, { hidden, outlineLevel }] of columns) {
    const next = columns.get(column + 1);
    if (hidden && outlineLevel && !next?.outlineLevel) all.set(column + 1, { ...next, collapsed: true });
  }
  const attributes = ({ width, hidden, outlineLevel, collapsed }: ColumnContents): string =>
    ` width="${width ?? 9.140625}" customWidth="1"${hidden ? ' hidden="1"' : ""}` +
    `${outlineLevel ? ` outlineLevel="${outlineLevel}"` : ""}${collapsed ? ' collapsed="1"' : ""}`;
  const runs: { first: number; last: number; text: string }[] = [];
  for (const [column, contents] of [...all].sort(([a], [b]) => a - b)) {
    const text = attributes(contents);
    const last = runs[runs.length - 1];
    if (last && last.last === column - 1 && last.text === text) last.last = column;
    else if (column <= 16_383) runs.push({ first: column, last: column, text });
  }
  const parts = runs.map(({ first, last, text }) => `<col min="${first + 1}" max="${last + 1}"${text}/>`);
  return parts.length === 0 ? "" : `<cols>${parts.join("")}</cols>`;
}

const TYPES: Readonly<Record<ValidationContents["kind"], string>> = {
  list: "list",
  decimal: "decimal",
  whole: "whole",
  date: "date",
  "text-length": "textLength",
  custom: "custom",
};

const OPERATORS: Readonly<Record<NonNullable<ValidationContents["operator"]>, string>> = {
  between: "between",
  "not-between": "notBetween",
  equal: "equal",
  "not-equal": "notEqual",
  greater: "greaterThan",
  less: "lessThan",
  "greater-or-equal": "greaterThanOrEqual",
  "less-or-equal": "lessThanOrEqual",
};

/** Excel calls a file damaged whose titles and messages are longer than its dialogs allow. */
const text = (name: string, value: string | undefined, most: number): string =>
  value ? ` ${name}="${encodeAttribute(value.slice(0, most))}"` : "";

export function validationsXml(validations: readonly ValidationContents[]): string {
  const parts = validations
    .filter(({ rects }) => rects.length > 0)
    .map((validation) => {
      const { error, prompt } = validation;
      const formula = (number: 1 | 2): string => {
        const source = number === 1 ? validation.formula1 : validation.formula2;
        return source === undefined
          ? ""
          : `<formula${number}>${encodeXml(toFile(source))}</formula${number}>`;
      };
      return (
        `<dataValidation type="${TYPES[validation.kind]}"${error && error.style !== "stop" ? ` errorStyle="${error.style}"` : ""}` +
        `${validation.operator && validation.operator !== "between" ? ` operator="${OPERATORS[validation.operator]}"` : ""}` +
        `${validation.ignoreBlank ? ' allowBlank="1"' : ""}${validation.kind === "list" && !validation.inCellDropDown ? ' showDropDown="1"' : ""}` +
        `${prompt ? ' showInputMessage="1"' : ""}${error ? ' showErrorMessage="1"' : ""}` +
        `${text("errorTitle", error?.title, 32)}${text("error", error?.message, 255)}${text("promptTitle", prompt?.title, 32)}${text("prompt", prompt?.message, 255)}` +
        ` sqref="${validation.rects.map(rectName).join(" ")}">${formula(1)}${formula(2)}</dataValidation>`
      );
    });
  return parts.length === 0
    ? ""
    : `<dataValidations count="${parts.length}">${parts.join("")}</dataValidations>`;
}

/** Excel's own form for the ids that tie a data bar to its extension. */
const barId = (index: number): string =>
  `{00000000-000E-0000-0000-${index.toString(16).toUpperCase().padStart(12, "0")}}`;
const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';

export interface ConditionalFormatsXml {
  readonly blocks: string;
  /** Sheet-level `extLst`: plain instead of fading bars. "" when there are no bars. */
  readonly extension: string;
}

/** Priorities are numbered afresh from 1, keeping their order. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatContents[],
  styleSheet: StyleSheet,
): ConditionalFormatsXml {
  const extended: string[] = [];
  const ordered = formats.filter(({ rects }) => rects.length > 0).sort((a, b) => a.priority - b.priority);
  const blocks = ordered.map((format, index) => {
    const range = format.rects.map(rectName).join(" ");
    const rank = `priority="${index + 1}"${format.stopIfTrue ? ' stopIfTrue="1"' : ""}`;
    if (format.kind === "formula") {
      return (
        `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${styleSheet.dxfOf(format.style)}" ${rank}>` +
        `<formula>${encodeXml(toFile(format.formula))}</formula></cfRule></conditionalFormatting>`
      );
    }
    const id = barId(index);
    extended.push(
      `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="${id}">` +
        `<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>${format.min}</xm:f></x14:cfvo>` +
        `<x14:cfvo type="num"><xm:f>${format.max}</xm:f></x14:cfvo><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>` +
        `</x14:dataBar></x14:cfRule><xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`,
    );
    return (
      `<conditionalFormatting sqref="${range}"><cfRule type="dataBar" ${rank}><dataBar><cfvo type="num" val="${format.min}"/>` +
      `<cfvo type="num" val="${format.max}"/><color rgb="${argb(format.color)}"/></dataBar><extLst>` +
      `<ext ${X14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst></cfRule></conditionalFormatting>`
    );
  });
  const extension =
    extended.length === 0
      ? ""
      : `<extLst><ext ${X14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${extended.join("")}</x14:conditionalFormattings></ext></extLst>`;
  return { blocks: blocks.join(""), extension };
}

export function pageXml(page: PageSetupContents): string {
  const { margins, footer, rowBreaks } = page;
  const { left, right, top, bottom } = margins ?? { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 };
  const fit = page.fitToWidth !== null || page.fitToHeight !== null;
  const pages = fit ? ` fitToWidth="${page.fitToWidth ?? 0}" fitToHeight="${page.fitToHeight ?? 0}"` : "";
  const foot = (["left", "center", "right"] as const)
    .map((part) => (footer[part] === "" ? "" : `&${part[0]?.toUpperCase() ?? ""}${footer[part]}`))
    .join("");
  const breaks = rowBreaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return (
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${page.paperSize}"${pages} orientation="${page.orientation}"/>` +
    `${foot === "" ? "" : `<headerFooter><oddFooter>${encodeXml(foot.slice(0, 255))}</oddFooter></headerFooter>`}` +
    `${breaks === "" ? "" : `<rowBreaks count="${rowBreaks.length}" manualBreakCount="${rowBreaks.length}">${breaks}</rowBreaks>`}`
  );
}
