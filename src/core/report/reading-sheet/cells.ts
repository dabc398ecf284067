import { formulaReference, rangeName, type CellRange, type Language, type SheetReading } from "../../model";
import { layoutMessage } from "../../corrections/describe";
import { say } from "../../wording/say";
import { clip } from "../content/clip";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt } from "../sheet/addresses";
import { formula, textInFormula } from "../sheet/formulas";
import type { CellBlock, FilledDown, PlanCell } from "../workbook-plan";
import { MACHINE_HEADINGS, READING_COLUMNS as AT, TABLE_HEADINGS } from "./columns";
import { READING_ROWS, type BlockRows, type ReadingLayout } from "./layout";

/** Places of a block's cells, from the first column on; columns in between stay empty so that long words run on. */
type Cells = Readonly<Partial<Record<keyof typeof AT, PlanCell>>>;

/** Everything of RFP Reading but the links to cells. */
export function readingBlocks(content: ReportContent, layout: ReadingLayout): readonly CellBlock[] {
  const { language, evaluation } = content;
  const words = (key: string) => say(language, { key: `report.reading.${key}` });
  const heading = (key: string) => words(`heading.${key}`);
  const { rows } = layout;
  const ends = { source: heading("cells"), open: heading("open") };
  const byHand = new Set(
    (evaluation.corrections ?? []).flatMap((one) => (one.kind === "layout" ? [one.sheet] : [])),
  );
  return [
    { at: cellAt(0, READING_ROWS.title), cells: [[words("title")], [words("hint")]] },
    { at: cellAt(0, READING_ROWS.links), cells: [links(language, layout)] },
    ...block(rows.sheets, words("sheets"), [
      {
        what: heading("sheet"),
        about: heading("layout"),
        question: heading("why"),
        status: heading("sure"),
        ...ends,
      },
      ...layout.sheets.map((sheet) => sheetCells(sheet, byHand.has(sheet.name), language)),
    ]),
    ...block(rows.vendors, words("vendors"), [
      { what: heading("vendor"), about: heading("spellings"), ...ends },
      ...layout.vendors.map(({ name, aliases, cell }) => ({
        what: text(name),
        about: text(aliases.join("; ")),
        source: formulaReference(cell.sheet, cellAt(cell.column, cell.row + 1)),
      })),
      ...(layout.vendors.length === 0 ? [{ what: words("no-vendors") }] : []),
    ]),
    ...block(rows.leftOut, words("left-out"), [
      {
        what: heading("kind"),
        about: heading("sheet"),
        question: heading("label"),
        asRead: heading("why"),
        status: heading("count"),
        ...ends,
      },
      ...layout.leftOut.map(({ kind, sheets, label, why, count, range }) => ({
        what: words(`left.${kind}`),
        about: text(sheets),
        question: text(label),
        asRead: text(why),
        status: count,
        source: reference(range),
      })),
      ...(layout.leftOut.length === 0 ? [{ what: words("nothing-left-out") }] : []),
    ]),
    {
      at: cellAt(0, rows.corrections.caption),
      cells: [[words("corrections")], [words("corrections-hint")]],
    },
    {
      at: cellAt(0, rows.corrections.heading),
      cells: [[...TABLE_HEADINGS.map((key) => say(language, { key })), ...MACHINE_HEADINGS]],
    },
    ...tableBlocks(layout),
  ];
}

/** The link is a formula filled down: the table's cells stand left and right of it. */
function tableBlocks({ corrections, rows: { corrections: at } }: ReadingLayout): readonly CellBlock[] {
  const body = corrections.length > 0 ? corrections : [Array<PlanCell>(AT.words + 1).fill(null)];
  return [
    { at: cellAt(0, at.first), cells: body.map((row) => row.slice(0, AT.open)) },
    { at: cellAt(AT.open + 1, at.first), cells: body.map((row) => row.slice(AT.open + 1)) },
  ];
}

function block(rows: BlockRows, caption: string, lines: readonly Cells[]): readonly CellBlock[] {
  return [
    { at: cellAt(0, rows.caption), cells: [[caption]] },
    { at: cellAt(0, rows.heading), cells: lines.map(placed).map((line) => line.slice(0, AT.open)) },
    { at: cellAt(AT.open, rows.heading), cells: [[lines[0]?.open ?? null]] },
  ];
}

function placed(cells: Cells): PlanCell[] {
  const row = Array<PlanCell>(AT.open + 1).fill(null);
  for (const [name, cell] of Object.entries(cells)) row[AT[name as keyof typeof AT]] = cell;
  return row;
}

function sheetCells(sheet: SheetReading, byHand: boolean, language: Language): Cells {
  const layout = say(language, layoutMessage(sheet.layout));
  return {
    what: text(sheet.name),
    about: byHand ? say(language, { key: "report.reading.by-hand", values: { layout } }) : layout,
    question: text(say(language, sheet.reason)),
    status: sheet.confidence,
    source: sheet.range ? reference(sheet.range) : formulaReference(sheet.name, "A1"),
  };
}

/** To each block, with how many lines it has: the table of corrections may be far below. */
function links(language: Language, layout: ReadingLayout): readonly PlanCell[] {
  const link = (name: string, block: string, count: number): PlanCell => {
    const shown = say(language, {
      key: "report.reading.to",
      values: { block: say(language, { key: `report.reading.${block}` }), count },
    });
    return formula(`HYPERLINK("#${name}",${textInFormula(shown)})`);
  };
  return [
    link("RFP_SheetsRead", "sheets", layout.sheets.length),
    link("RFP_VendorsRead", "vendors", layout.vendors.length),
    link("RFP_LeftOut", "left-out", layout.leftOut.length),
    link("RFP_Corrections", "corrections", layout.corrections.length),
  ];
}

/** One formula for each block's links; it looks at its own row only, so that sorting breaks nothing. */
export function readingLinks(language: Language, { rows }: ReadingLayout): readonly FilledDown[] {
  const open = textInFormula(say(language, { key: "report.evidence.open-link" }));
  return Object.values(rows).map(({ first, last }) => {
    const source = `$${cellAt(AT.source, first)}`;
    return {
      range: areaAt(AT.open, first, AT.open, last),
      firstRow: [formula(`IF(${source}="","",HYPERLINK("#"&${source},${open}))`)],
    };
  });
}

function reference(range: CellRange): string {
  return formulaReference(range.sheet, rangeName(range));
}

function text(words: string): PlanCell {
  return words === "" ? null : clip(words);
}
