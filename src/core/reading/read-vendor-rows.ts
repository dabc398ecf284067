import type { AnswerPart, CellAddress, Exclusion } from "../model";
import { isFormulaZero } from "./answer-parts";
import type { BlockAnalysis, BlockColumn } from "./analyse-block";
import { columnRange } from "./column-range";
import { exclude } from "./exclude";
import { CriteriaRows } from "./matrix/criteria-rows";
import { headerRows } from "./header-rows";
import { plain } from "./plain-text";
import type { BodyRow, RawAnswer, RawQuestion, RawTable, RawVendor } from "./raw-table";
import type { SheetView } from "./sheet-view";
import { isTotalName } from "./body-rows";
import { roleOfHeader } from "./column-role";

interface QuestionColumns {
  readonly text: string;
  readonly section: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly priced: boolean;
  readonly parts: { readonly column: number; readonly role: AnswerPart["role"] }[];
}

const PART_ROLES: Readonly<Record<string, AnswerPart["role"]>> = {
  answer: "answer",
  note: "note",
  "unit-price": "unit-price",
  "line-total": "line-total",
  basis: "basis",
};

/** Reads a block with one vendor a row and one question a column (or a few columns: answer and comment). */
export function readVendorRows(
  view: SheetView,
  analysis: BlockAnalysis,
  label: BlockColumn,
  confidence: number,
  heading?: string,
): RawTable | undefined {
  const { block, rows, columns } = analysis;
  const excluded: Exclusion[] = [];
  const questions: QuestionColumns[] = [];
  const noteColumns = columns.filter((column) => column.role === "note").length;
  for (const column of columns) {
    if (column === label) continue;
    const range = columnRange(view, block, column);
    if (column.head === "") {
      excluded.push(exclude("other", "noHeader", "", range));
    } else if (column.column < label.column || isSerial(column)) {
      if (column.filled > 0) excluded.push(exclude("id-column", "idColumn", column.head, range));
    } else if (column.role === "score" && isOverall(column.rest)) {
      excluded.push(exclude("other", "scoreColumn", column.head, range));
    } else {
      addColumn(view, questions, column, label, noteColumns);
    }
  }
  if (questions.length === 0) return undefined;

  const left = Math.min(...columns.map((column) => column.column));
  const right = Math.max(...columns.map((column) => column.column));
  const filledCells = (row: number): number =>
    questions.reduce(
      (sum, question) => sum + question.parts.filter((part) => view.text(row, part.column) !== "").length,
      0,
    );
  let lastAnswered = -1;
  rows.forEach((row, index) => {
    if (view.text(row, label.column) !== "" && filledCells(row) > 0) lastAnswered = index;
  });
  const vendors: RawVendor[] = [];
  const answers: RawAnswer[][] = [];
  const body: BodyRow[] = [];
  const said = new CriteriaRows(view, analysis, label);
  rows.forEach((row, index) => {
    const name = view.text(row, label.column);
    const range = view.range(row, left, row, right);
    const ofCriteria = said.take(row, vendors.length > 0);
    if (ofCriteria) {
      excluded.push(exclude(ofCriteria === "weightRow" ? "weight-column" : "other", ofCriteria, name, range));
      return;
    }
    if (name === "") {
      const first = columns.map((column) => view.text(row, column.column)).find((text) => text !== "") ?? "";
      excluded.push(exclude("note", filledCells(row) > 0 ? "noVendorName" : "note", first, range));
      return;
    }
    if (roleOfHeader(name)?.role === "weight") {
      excluded.push(exclude("weight-column", "weightRow", name, range));
      return;
    }
    if (isTotalName(name)) {
      excluded.push(exclude("total-row", "totalRow", name, range));
      return;
    }
    if (index > lastAnswered || (filledCells(row) === 0 && /^[*※^†‡]/.test(name)) || name.length > 120) {
      excluded.push(exclude("note", "note", name, range));
      return;
    }
    body.push({ row: view.address(row, 0).row, vendor: vendors.length });
    vendors.push({ name, cell: view.address(row, label.column) });
    const zeros = questions.every((question) =>
      question.parts.every(({ column }) => view.text(row, column) === "" || isFormulaZero(view, row, column)),
    );
    answers.push(questions.map((question) => readAnswer(view, row, question, zeros)));
  });
  if (vendors.length === 0) return undefined;
  excluded.push(...headerRows(view, block, left, right));
  return {
    sheet: view.sheet,
    layout: "vendor-rows",
    range: view.range(block.headerTop, left, block.bottom, right),
    header: view.range(block.headerTop, left, block.headerBottom, right),
    confidence,
    reason: {
      key: "reading.layout.vendorRows",
      values: { header: label.head.trim() || "_", questions: questions.length },
    },
    vendors,
    ...(said.maximum && { maximumPoints: true }),
    questions: questions.map((question): RawQuestion => {
      const own = underHeading(said.points, question);
      const better = underHeading(said.directions, question);
      const section = question.section ?? heading;
      return {
        text: question.text,
        cell: view.address(question.row, question.column),
        priceLine: question.priced,
        ...(section !== undefined && { section }),
        ...(own !== undefined && { points: own }),
        ...(better !== undefined && { direction: better }),
      };
    }),
    answers,
    rows: body,
    heads: headsOver(view, columns, label),
    columns: [
      { column: view.address(0, label.column).column, holds: "vendor" },
      ...questions.flatMap((question, index) =>
        question.parts.map(({ column }) => ({
          column: view.address(0, column).column,
          holds: "answer" as const,
          question: index,
        })),
      ),
    ],
    totals: [],
    excluded,
  };
}

/** What a row of weights or directions holds in a question's columns. */
function underHeading<Said>(
  row: ReadonlyMap<number, Said> | undefined,
  question: QuestionColumns,
): Said | undefined {
  const said = question.parts.map(({ column }) => row?.get(column)).find((each) => each !== undefined);
  return said ?? row?.get(question.column);
}

/** Where the texts stand that lie over questions above the header: they head the questions' sections. */
function headsOver(
  view: SheetView,
  columns: readonly BlockColumn[],
  label: BlockColumn,
): readonly CellAddress[] {
  const found = new Map<string, CellAddress>();
  for (const { column, over } of columns) {
    if (column <= label.column) continue;
    for (const cell of over)
      if (cell.column > label.column)
        found.set(`${cell.row},${cell.column}`, view.address(cell.row, cell.column));
  }
  return [...found.values()];
}

/** "Score", "Overall rating": of the vendor as a whole; "Quality score" is a question. */
function isOverall(rest: string): boolean {
  return (
    rest === "" ||
    /^(?:overall|total|final|weighted|combined|evaluation|vendor|our|tổng|chung|종합|전체|総合)\b/.test(rest)
  );
}

/** A running number beside the names. */
function isSerial(column: BlockColumn): boolean {
  return column.role === "id" && column.ids >= 0.6;
}

function addColumn(
  view: SheetView,
  questions: QuestionColumns[],
  column: BlockColumn,
  label: BlockColumn,
  noteColumns: number,
): void {
  const over = column.over.filter((cell) => cell.column > label.column);
  const role = column.role === undefined ? undefined : PART_ROLES[column.role];
  const last = questions.at(-1);
  // "Answer | Comment" under a question's text: the text above is the question.
  const asked = over[0];
  if (
    role &&
    asked &&
    column.headRow > asked.row &&
    (column.role === "answer" || column.role === "note" || sharesOver(view, column, asked))
  ) {
    if (last && last.row === asked.row && last.column === asked.column) {
      last.parts.push({ column: column.column, role });
      return;
    }
    questions.push({
      text: asked.text,
      section: sectionOf(over.slice(1)),
      row: asked.row,
      column: asked.column,
      priced: false,
      parts: [{ column: column.column, role }],
    });
    return;
  }
  const follows = column.role === "note" && last !== undefined && (noteColumns > 1 || column.rest !== "");
  if (follows) {
    last.parts.push({ column: column.column, role: "note" });
    return;
  }
  const merged = last && last.row === column.headRow && last.column === column.headColumn;
  if (merged) {
    last.parts.push({ column: column.column, role: "note" });
    return;
  }
  questions.push({
    text: column.head,
    section: sectionOf(over),
    row: column.headRow,
    column: column.headColumn,
    priced: false,
    parts: [{ column: column.column, role: "answer" }],
  });
}

function sharesOver(
  view: SheetView,
  column: BlockColumn,
  over: { readonly row: number; readonly column: number },
): boolean {
  const merge = view.mergeAt(over.row, over.column);
  return (
    merge !== undefined &&
    merge.right > merge.left &&
    merge.right - merge.left <= 3 &&
    column.column <= merge.right
  );
}

/** Headings above a question, outermost first. */
function sectionOf(over: readonly { readonly text: string }[]): string | undefined {
  const texts: string[] = [];
  for (const { text } of over) if (!texts.some((other) => plain(other) === plain(text))) texts.unshift(text);
  return texts.length === 0 ? undefined : texts.join(" › ");
}

function readAnswer(view: SheetView, row: number, question: QuestionColumns, onlyZeros: boolean): RawAnswer {
  const parts: AnswerPart[] = [];
  for (const { column, role } of question.parts) {
    const part = view.part(role, row, column);
    if (part && !(onlyZeros && isFormulaZero(view, row, column))) parts.push(part);
    const comment = view.comment(row, column);
    if (comment) parts.push(comment);
  }
  const substance = parts.some((part) => part.role !== "basis");
  return {
    cell: view.address(row, question.parts[0]?.column ?? question.column),
    parts: substance ? parts : [],
  };
}
