import type { AnswerPart, Exclusion } from "../model";
import type { BlockAnalysis, BlockColumn } from "./analyse-block";
import { columnRange } from "./column-range";
import { exclude } from "./exclude";
import { headerRows } from "./header-rows";
import { pointsOf } from "./points";
import { plain } from "./plain-text";
import type { BodyColumn, BodyRow, RawAnswer, RawQuestion, RawTable, RawVendor } from "./raw-table";
import type { SheetView } from "./sheet-view";
import { nameKey } from "./vendor-name";
import type { ColumnRole } from "./words/column-roles";

/** Reads a block with one answer a row: a column for the vendor, one for the question, one or more for the answer. */
export function readLong(view: SheetView, analysis: BlockAnalysis, confidence: number): RawTable | undefined {
  const { block, columns, rows } = analysis;
  const by = (role: ColumnRole): BlockColumn | undefined =>
    columns.find((column) => column.role === role && column.filled > 0);
  const vendorColumn = by("vendor");
  const idColumn = by("id");
  const questionColumn = by("question") ?? idColumn;
  if (!vendorColumn || !questionColumn) return undefined;
  const sectionColumn = by("section");
  const weightColumn = by("weight");
  const answers = columns.some(
    ({ role }) => role === "answer" || role === "unit-price" || role === "line-total",
  );
  const partColumns = columns.flatMap((column): { column: number; role: AnswerPart["role"] }[] => {
    const { role } = column;
    const isPart =
      role === "answer" ||
      role === "note" ||
      role === "unit-price" ||
      role === "line-total" ||
      role === "basis";
    // A panel's scores are what there is to read, where nothing else was answered.
    if (role === "score" && !answers) return [{ column: column.column, role: "answer" }];
    return isPart ? [{ column: column.column, role }] : [];
  });
  const first = partColumns.find((part) => part.role !== "note" && part.role !== "basis") ?? partColumns[0];
  if (!first) return undefined;

  const excluded: Exclusion[] = [];
  const vendors: RawVendor[] = [];
  const vendorIndex = new Map<string, number>();
  const questions: RawQuestion[] = [];
  const questionIndex = new Map<string, number>();
  const cells = new Map<string, RawAnswer>();
  const body: BodyRow[] = [];
  const left = Math.min(...columns.map((column) => column.column));
  const right = Math.max(...columns.map((column) => column.column));
  let vendor = "";
  let vendorRow = block.headerBottom;
  let question = "";
  let questionRow = block.headerBottom;
  let questionId = "";
  let section = "";
  const serial =
    idColumn !== undefined &&
    idColumn !== questionColumn &&
    idColumn.distinct > questionColumn.distinct * 1.5;
  for (const row of rows) {
    const parts = readParts(view, row, partColumns);
    const namedVendor = view.text(row, vendorColumn.column);
    const namedQuestion = view.text(row, questionColumn.column);
    if (namedVendor !== "") [vendor, vendorRow] = [namedVendor, row];
    if (namedQuestion !== "") {
      [question, questionRow] = [namedQuestion, row];
      questionId = idColumn && !serial ? view.text(row, idColumn.column) : "";
    }
    if (sectionColumn)
      section =
        view.text(row, sectionColumn.column) || (namedVendor === "" || namedQuestion === "" ? section : "");
    const incomplete = namedVendor === "" && namedQuestion === "";
    if (
      vendor === "" ||
      question === "" ||
      (incomplete && parts.length === 0) ||
      (parts.length === 0 &&
        (namedVendor === "" || namedQuestion === "") &&
        !hangs(view, row, vendorColumn, questionColumn))
    ) {
      const label = columns.map((column) => view.text(row, column.column)).find((text) => text !== "") ?? "";
      excluded.push(exclude("note", "note", label, view.range(row, left, row, right)));
      continue;
    }
    const vendorKey = nameKey(vendor).whole;
    let v = vendorIndex.get(vendorKey);
    if (v === undefined) {
      vendorIndex.set(vendorKey, (v = vendors.length));
      vendors.push({ name: vendor, cell: view.address(vendorRow, vendorColumn.column) });
    }
    const id = questionId;
    const questionKey = `${idColumn === questionColumn ? "" : id}\n${plain(question, 2000)}`;
    let q = questionIndex.get(questionKey);
    if (q === undefined) {
      questionIndex.set(questionKey, (q = questions.length));
      const points = weightColumn ? pointsOf(view, row, weightColumn.column) : undefined;
      questions.push({
        text: question,
        cell: view.address(questionRow, questionColumn.column),
        priceLine: false,
        ...(section !== "" && { section }),
        ...(id !== "" && { label: id }),
        ...(points !== undefined && { points }),
      });
    }
    body.push({ row: view.address(row, 0).row, vendor: v, question: q });
    const key = `${v},${q}`;
    const before = cells.get(key);
    if (!before || before.parts.length === 0)
      cells.set(key, { cell: view.address(row, first.column), parts });
    else cells.set(key, { cell: before.cell, parts: [...before.parts, ...parts] });
  }
  if (vendors.length === 0 || questions.length === 0) return undefined;
  const used = new Set(
    [vendorColumn, questionColumn, sectionColumn].flatMap((column) => column?.column ?? []),
  );
  for (const part of partColumns) used.add(part.column);
  for (const column of columns) {
    if (used.has(column.column) || column.filled === 0) continue;
    const range = columnRange(view, block, column);
    if (column === weightColumn) excluded.push(exclude("weight-column", "weightColumn", column.head, range));
    else if (column === idColumn) excluded.push(exclude("id-column", "idColumn", column.head, range));
    else excluded.push(exclude("other", column.head === "" ? "noHeader" : "buyerColumn", column.head, range));
  }
  excluded.push(...headerRows(view, block, left, right));
  const held: readonly (readonly [number | undefined, BodyColumn["holds"]])[] = [
    [vendorColumn.column, "vendor"],
    [questionColumn.column, "question"],
    [sectionColumn?.column, "section"],
    ...partColumns.map((part) => [part.column, "answer"] as const),
  ];
  return {
    sheet: view.sheet,
    layout: "long",
    range: view.range(block.headerTop, left, block.bottom, right),
    header: view.range(block.headerTop, left, block.headerBottom, right),
    confidence,
    reason: {
      key: "reading.layout.long",
      values: { vendor: vendorColumn.head, question: questionColumn.head },
    },
    vendors,
    questions,
    answers: vendors.map((_, v) =>
      questions.map(
        (asked, q) =>
          // No row for it: no other row's answer may be pointed at.
          cells.get(`${v},${q}`) ?? { cell: asked.cell, parts: [] },
      ),
    ),
    rows: body,
    columns: held.flatMap(([column, holds]) =>
      column === undefined ? [] : [{ column: view.address(0, column).column, holds }],
    ),
    totals: [],
    excluded,
  };
}

function hangs(view: SheetView, row: number, vendor: BlockColumn, question: BlockColumn): boolean {
  return (
    view.mergeAt(row, vendor.column) !== undefined ||
    view.mergeAt(row, question.column) !== undefined ||
    view.text(row, question.column) !== ""
  );
}

function readParts(
  view: SheetView,
  row: number,
  columns: readonly { readonly column: number; readonly role: AnswerPart["role"] }[],
): readonly AnswerPart[] {
  const found = columns.flatMap(({ column, role }) =>
    [view.part(role, row, column), view.comment(row, column)].filter((part) => part !== undefined),
  );
  return found.some((part) => part.role !== "basis") ? found : [];
}
