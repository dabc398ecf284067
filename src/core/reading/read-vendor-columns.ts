import type { AnswerPart, Exclusion, SheetLayout } from "../model";
import type { BlockAnalysis, BlockColumn } from "./analyse-block";
import { isGroupNumber, kindOfRow, type RowKind } from "./body-rows";
import { exclude } from "./exclude";
import type { Orientation } from "./orientation";
import { planColumns, type OwnerGroup, type SideColumn } from "./owner-groups";
import { pointsOf } from "./points";
import type { BodyColumn, BodyRow, RawAnswer, RawQuestion, RawTable } from "./raw-table";
import type { SheetView } from "./sheet-view";

const CURRENCY = /[$€£¥₩₫]|\b(?:usd|eur|gbp|vnd|krw|jpy|aud|sgd|inr|cad|chf|đồng)\b|원|円/i;

/**
 * Reads a block whose rows are questions: one column or group of columns for each vendor, or, with no names over them
 * ("single"), the answers of the one vendor the sheet belongs to. Undefined when no row can be a question.
 */
export function readVendorColumns(
  view: SheetView,
  analysis: BlockAnalysis,
  label: BlockColumn,
  { layout: oriented, confidence }: Orientation,
  headingAbove?: string,
): RawTable | undefined {
  const { block, rows } = analysis;
  const { groups, sides } = planColumns(analysis, label, oriented === "single");
  if (groups.length === 0) return undefined;
  const single = groups.every((group) => group.name === "");
  const side = (use: SideColumn["use"]): BlockColumn | undefined =>
    [...sides].reverse().find((candidate) => candidate.use === use)?.column;
  const idColumn = nearest(sides, "id", label);
  const sectionColumns = sides
    .filter((candidate) => candidate.use === "section")
    .map((candidate) => candidate.column);
  const weightColumn = side("weight");
  const basisColumns = sides
    .filter((candidate) => candidate.use === "basis")
    .map((candidate) => candidate.column);
  const priced = groups.some((group) =>
    group.parts.some((part) => part.role === "unit-price" || part.role === "line-total"),
  );
  const zeros = groups.map((group) => holdsOnlyZeros(view, rows, group));
  const partsOf = (row: number): readonly (readonly AnswerPart[])[] =>
    groups.map((group, index) => readParts(view, row, group, zeros[index]!));

  const all = rows.map((row) => ({ row, parts: partsOf(row) }));
  let lastAnswered = -1;
  all.forEach(({ parts }, index) => {
    if (parts.some((own) => own.length > 0)) lastAnswered = index;
  });
  const owned = new Set(groups.flatMap((group) => group.parts.map((part) => part.column)));
  const buyers = analysis.columns.filter(
    (column) =>
      column !== label &&
      column !== idColumn &&
      !sectionColumns.includes(column) &&
      !owned.has(column.column),
  );
  const ids = idColumn ? idColumn.filled / rows.length : 0;
  const nested = idColumn ? rows.filter((row) => !isGroupNumber(view.text(row, idColumn.column))).length : 0;
  const idsNested = nested >= rows.length / 2;
  const questions: RawQuestion[] = [];
  const answers: RawAnswer[][] = groups.map(() => []);
  const totals: { vendor: number; part: AnswerPart; label: string }[] = [];
  const excluded: Exclusion[] = [];
  const sums = new RunningSums(groups.length);
  const body: BodyRow[] = [];
  let heading: string | undefined = headingAbove;
  const categories = new Map<BlockColumn, string>();
  const left = Math.min(...analysis.columns.map((column) => column.column));
  const right = Math.max(...analysis.columns.map((column) => column.column));

  all.forEach(({ row, parts }, index) => {
    const own = view.text(row, label.column);
    const id = idColumn ? view.text(row, idColumn.column) : "";
    const category = sectionColumns
      .map((column) => view.text(row, column.column))
      .find((text) => text !== "");
    const words =
      own || category || (ids < 0.6 || own === "" ? firstText(view, row, left, label.column) : "");
    const answered = parts.filter((each) => each.length > 0).length;
    const rowRange = view.range(row, left, row, right);
    if (own === "" && answered > 0 && questions.length > 0 && hangsFromAbove(view, row, label.column)) {
      body.push({ row: rowRange.top, question: questions.length - 1 });
      answers.forEach((list, vendor) => {
        const before = list[list.length - 1]!;
        list[list.length - 1] = {
          cell: before.parts.length > 0 ? before.cell : (parts[vendor]![0]?.cell ?? before.cell),
          parts: [...before.parts, ...parts[vendor]!],
        };
      });
      return;
    }
    if (words === "") {
      excluded.push(
        exclude(
          answered > 0 ? "other" : "note",
          answered > 0 ? "noLabel" : "note",
          firstText(view, row, left, right + 1),
          rowRange,
        ),
      );
      return;
    }
    const merge = view.mergeAt(row, label.column) ?? view.mergeAt(row, left);
    const company = buyers.filter((column) => view.text(row, column.column) !== "").length;
    const kind: RowKind = kindOfRow({
      label: words,
      id: own === "" ? "" : id === words ? "" : id,
      idsUsual: ids >= 0.6,
      idsNested,
      answered,
      answersFollow: index < lastAnswered,
      afterGap: index > 0 && row - all[index - 1]!.row > 1,
      merged:
        merge !== undefined &&
        merge.right >= (groups[0]?.parts[0]?.column ?? Infinity) &&
        merge.left <= label.column,
      company,
      priced,
      sumsUp: sums.matches(parts),
    });
    if (kind === "section") {
      heading = [firstText(view, row, left, label.column), own]
        .filter((text, at, list) => text !== "" && list.indexOf(text) === at)
        .join(" ");
      categories.clear();
      excluded.push(exclude("section-row", "sectionRow", heading, rowRange));
      return;
    }
    if (kind === "note") {
      excluded.push(exclude("note", "note", words, rowRange));
      return;
    }
    if (kind === "total") {
      parts.forEach((each, vendor) => {
        const part = [...each]
          .reverse()
          .find((candidate) => candidate.role !== "note" && candidate.role !== "basis");
        if (part) totals.push({ vendor, part, label: words });
      });
      excluded.push(exclude("total-row", "totalRow", words, rowRange));
      sums.restart();
      return;
    }
    sums.add(parts);
    for (const column of sectionColumns) {
      const text = view.shown(row, column.column);
      if (text !== "") categories.set(column, text);
    }
    const section = [heading, ...(own === "" ? [] : categories.values())]
      .filter((text) => text !== undefined && text !== "")
      .join(" › ");
    const points = weightColumn ? pointsOf(view, row, weightColumn.column) : undefined;
    body.push({ row: rowRange.top, question: questions.length });
    questions.push({
      text: words,
      cell: view.address(row, own === "" ? left : label.column),
      priceLine: priced,
      ...(section !== "" && { section }),
      ...(id !== "" && { label: id }),
      ...(points !== undefined && { points }),
    });
    const basis = basisColumns.flatMap((column) => view.part("basis", row, column.column) ?? []);
    groups.forEach((group, vendor) => {
      const found = parts[vendor]!;
      const first = group.parts[0]!;
      const header = found.length === 0 ? [] : headerBasis(view, group);
      answers[vendor]!.push({
        cell: cellOf(view, row, group, found) ?? view.address(row, first.column),
        parts: found.length === 0 ? [] : [...found, ...basis, ...header],
      });
    });
  });
  if (questions.length === 0) return undefined;
  const bodyBottom = block.bottom;
  for (const { column, use } of sides) {
    if (use === "section" || use === "basis" || column.filled === 0) continue;
    const range = view.range(block.headerBottom, column.column, bodyBottom, column.column);
    const [kind, name] = SIDE_EXCLUSIONS[use];
    excluded.push(exclude(kind, name, column.head, range));
  }
  for (const repeat of block.repeats) {
    excluded.push(
      exclude(
        "other",
        "repeatedHeader",
        firstText(view, repeat, left, right + 1),
        view.range(repeat, left, repeat, right),
      ),
    );
  }
  const layout: SheetLayout = single ? "sheet-per-vendor" : "vendor-columns";
  return {
    sheet: view.sheet,
    layout,
    range: view.range(block.headerTop, left, block.bottom, right),
    header: view.range(block.headerTop, left, block.headerBottom, right),
    confidence,
    reason: single
      ? { key: "reading.layout.sheetPerVendor", values: { vendor: view.sheet, questions: questions.length } }
      : {
          key: "reading.layout.vendorColumns",
          values: { row: view.address(block.headerBottom, left).row + 1, questions: questions.length },
        },
    vendors: groups.map((group) => ({ name: group.name, cell: view.address(group.row, group.column) })),
    questions,
    answers,
    rows: body,
    columns: bodyColumns(view, label, groups, sides),
    totals,
    excluded,
  };
}

function bodyColumns(
  view: SheetView,
  label: BlockColumn,
  groups: readonly OwnerGroup[],
  sides: readonly SideColumn[],
): readonly BodyColumn[] {
  const at = (column: number): number => view.address(0, column).column;
  return [
    { column: at(label.column), holds: "question" },
    ...groups.flatMap((group, vendor) =>
      group.parts.map(({ column }) => ({ column: at(column), holds: "answer" as const, vendor })),
    ),
    ...sides.flatMap(({ column, use }) =>
      use === "section" || use === "basis" ? [{ column: at(column.column), holds: use }] : [],
    ),
  ];
}

const SIDE_EXCLUSIONS: Readonly<
  Record<Exclude<SideColumn["use"], "section" | "basis">, [Exclusion["kind"], string]>
> = {
  id: ["id-column", "idColumn"],
  weight: ["weight-column", "weightColumn"],
  quantity: ["other", "quantityColumn"],
  score: ["other", "scoreColumn"],
  buyer: ["other", "buyerColumn"],
  detail: ["other", "detailColumn"],
  "no-header": ["other", "noHeader"],
};

function nearest(
  sides: readonly SideColumn[],
  use: SideColumn["use"],
  label: BlockColumn,
): BlockColumn | undefined {
  const found = sides.filter((side) => side.use === use).map((side) => side.column);
  return found.sort((a, b) => Math.abs(a.column - label.column) - Math.abs(b.column - label.column))[0];
}

function firstText(view: SheetView, row: number, from: number, to: number): string {
  for (let column = from; column < to; column += 1) {
    const text = view.text(row, column);
    if (text !== "") return text;
  }
  return "";
}

function hangsFromAbove(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== undefined && merge.top < row;
}

/** True when a vendor's columns hold nothing but the zeros of formulas over cells nobody filled in. */
function holdsOnlyZeros(view: SheetView, rows: readonly number[], group: OwnerGroup): boolean {
  return rows.every((row) =>
    group.parts.every(({ column }) => view.text(row, column) === "" || isFormulaZero(view, row, column)),
  );
}

function isFormulaZero(view: SheetView, row: number, column: number): boolean {
  return view.isFormula(row, column) && view.value(row, column) === 0;
}

function readParts(
  view: SheetView,
  row: number,
  group: OwnerGroup,
  onlyZeros: boolean,
): readonly AnswerPart[] {
  const found: AnswerPart[] = [];
  const unit = group.parts.find((part) => part.role === "unit-price");
  const unitBlank =
    unit !== undefined && (view.text(row, unit.column) === "" || isFormulaZero(view, row, unit.column));
  for (const { column, role, mark, headRow } of group.parts) {
    const comment = view.comment(row, column);
    if (!(isFormulaZero(view, row, column) && (onlyZeros || unitBlank))) {
      const part = view.part(role, row, column);
      if (part && mark !== undefined && view.text(row, column).length <= 5) {
        const said = view.part("answer", headRow, column);
        if (said) found.push(said);
      } else if (part) {
        found.push(mark === undefined ? part : { ...part, role: "note" });
      }
    }
    if (comment) found.push(comment);
  }
  const substance = found.some((part) => part.role !== "basis");
  return substance ? found : [];
}

/** The cell people are sent to: the answer's own, the mark's for marked answers. */
function cellOf(
  view: SheetView,
  row: number,
  group: OwnerGroup,
  found: readonly AnswerPart[],
): AnswerPart["cell"] | undefined {
  const marked = group.parts.find((part) => part.mark !== undefined && view.text(row, part.column) !== "");
  if (marked) return view.address(row, marked.column);
  const own = found.filter((part) => part.cell.row === view.address(row, 0).row);
  return (own.find((part) => part.role === "answer") ?? own[0])?.cell;
}

/** A price header that names a currency or period ("Unit price (USD/month)") says it for every figure under it. */
function headerBasis(view: SheetView, group: OwnerGroup): readonly AnswerPart[] {
  return group.parts.flatMap(({ role, head, headRow, column }) => {
    if ((role !== "unit-price" && role !== "line-total" && role !== "answer") || !CURRENCY.test(head))
      return [];
    return view.part("basis", headRow, column) ?? [];
  });
}

/** Sums of the figures since the last total, to recognise the row that states them. */
class RunningSums {
  private readonly all: number[];
  private readonly since: number[];
  private rows = 0;

  constructor(vendors: number) {
    this.all = Array.from({ length: vendors }, () => 0);
    this.since = Array.from({ length: vendors }, () => 0);
  }

  add(parts: readonly (readonly AnswerPart[])[]): void {
    this.rows += 1;
    parts.forEach((own, vendor) => {
      const figure = figureOf(own);
      this.all[vendor]! += figure ?? 0;
      this.since[vendor]! += figure ?? 0;
    });
  }

  restart(): void {
    this.since.fill(0);
  }

  /** True when most vendors' figures in this row equal the sum of two or more rows above. */
  matches(parts: readonly (readonly AnswerPart[])[]): boolean {
    if (this.rows < 2) return false;
    let stated = 0;
    let equal = 0;
    parts.forEach((own, vendor) => {
      const figure = figureOf(own);
      if (figure === undefined || figure === 0) return;
      stated += 1;
      const near = (sum: number): boolean => sum !== 0 && Math.abs(sum - figure) <= Math.abs(figure) * 0.002;
      if (near(this.all[vendor]!) || near(this.since[vendor]!)) equal += 1;
    });
    return stated > 0 && equal >= stated / 2;
  }
}

function figureOf(parts: readonly AnswerPart[]): number | undefined {
  const figures = parts.filter((part) => typeof part.value === "number");
  const chosen =
    figures.find((part) => part.role === "line-total") ??
    figures.find((part) => part.role === "answer") ??
    figures[0];
  return chosen && typeof chosen.value === "number" ? chosen.value : undefined;
}
