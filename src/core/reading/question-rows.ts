import type { AnswerPart, Exclusion } from "../model";
import { cellOf, headerBasis, holdsOnlyZeros, readParts } from "./answer-parts";
import type { BlockAnalysis, BlockColumn } from "./analyse-block";
import { isGroupNumber, kindOfRow, type RowKind } from "./body-rows";
import { exclude } from "./exclude";
import type { ColumnPlan, SideColumn } from "./owner-groups";
import { pointsOf } from "./points";
import type { BodyRow, RawAnswer, RawQuestion, RawTable } from "./raw-table";
import { RunningSums } from "./running-sums";
import type { SheetView } from "./sheet-view";

interface BodyLine {
  readonly row: number;
  /** By vendor: what stands in its columns. */
  readonly parts: readonly (readonly AnswerPart[])[];
}

/** The rows of a table whose rows are questions, read one by one from the top. */
export class QuestionRows {
  readonly questions: RawQuestion[] = [];
  readonly answers: RawAnswer[][];
  readonly totals: RawTable["totals"][number][] = [];
  readonly excluded: Exclusion[] = [];
  readonly body: BodyRow[] = [];
  /** True when the table is a schedule of prices. */
  readonly priced: boolean;

  private heading: string | undefined;
  private readonly sums: RunningSums;
  private readonly categories = new Map<BlockColumn, string>();
  private readonly columns: ReturnType<typeof sortColumns>;
  private readonly ids: { readonly share: number; readonly nested: boolean; readonly arabic: boolean };
  private readonly left: number;
  private readonly right: number;
  /** The first row after the last answer that follows a gap: remarks begin there. */
  private remarksFrom = Infinity;

  constructor(
    private readonly view: SheetView,
    private readonly analysis: BlockAnalysis,
    private readonly plan: ColumnPlan,
    headingAbove: string | undefined,
  ) {
    const { groups } = plan;
    this.heading = headingAbove;
    this.answers = groups.map(() => []);
    this.sums = new RunningSums(groups.length);
    this.priced = groups.some((group) =>
      group.parts.some((part) => part.role === "unit-price" || part.role === "line-total"),
    );
    this.columns = sortColumns(analysis, plan);
    this.left = Math.min(...analysis.columns.map((column) => column.column));
    this.right = Math.max(...analysis.columns.map((column) => column.column));
    this.ids = this.lookAtIds();
    this.readAll();
  }

  private lookAtIds(): QuestionRows["ids"] {
    const { id } = this.columns;
    const { rows } = this.analysis;
    if (!id) return { share: 0, nested: false, arabic: false };
    const texts = rows.map((row) => this.view.text(row, id.column)).filter((text) => text !== "");
    return {
      share: id.filled / rows.length,
      nested: rows.length - texts.filter(isGroupNumber).length >= rows.length / 2,
      arabic: texts.filter((text) => /^\d{1,4}[.)]?$/.test(text)).length > texts.length / 2,
    };
  }

  private readAll(): void {
    const { groups } = this.plan;
    const zeros = groups.map((group) => holdsOnlyZeros(this.view, this.analysis.rows, group));
    const lines = this.analysis.rows.map((row): BodyLine => ({
      row,
      parts: groups.map((group, index) => readParts(this.view, row, group, zeros[index]!)),
    }));
    let lastAnswered = -1;
    lines.forEach(({ parts }, index) => {
      if (parts.some((own) => own.length > 0)) lastAnswered = index;
    });
    for (let index = Math.max(1, lastAnswered + 1); index < lines.length; index += 1) {
      if (lines[index]!.row - lines[index - 1]!.row <= 1) continue;
      this.remarksFrom = lines[index]!.row;
      break;
    }
    lines.forEach((line, index) => this.read(line, index < lastAnswered, lines[index - 1]?.row ?? line.row));
  }

  private read(line: BodyLine, answersFollow: boolean, rowBefore: number): void {
    const { view, left, right } = this;
    const { row, parts } = line;
    const { label } = this.plan;
    const own = view.text(row, label.column);
    const id = this.columns.id ? view.text(row, this.columns.id.column) : "";
    const category = this.columns.sections
      .map((column) => view.text(row, column.column))
      .find((text) => text !== "");
    const words =
      own || category || (this.ids.share < 0.6 || own === "" ? firstText(view, row, left, label.column) : "");
    const answered = parts.filter((each) => each.length > 0).length;
    if (own === "" && answered > 0 && this.questions.length > 0 && hangsFromAbove(view, row, label.column)) {
      this.continueAnswers(line);
      return;
    }
    if (words === "") {
      this.leaveOut(
        answered > 0 ? "other" : "note",
        answered > 0 ? "noLabel" : "note",
        firstText(view, row, left, right + 1),
        row,
      );
      return;
    }
    const kind: RowKind = kindOfRow({
      label: words,
      id: own === "" || id === words ? "" : id,
      idsUsual: this.ids.share >= 0.6,
      numbersGroup: this.numbersGroup(id),
      answered,
      answersFollow,
      afterGap: row - rowBefore > 1 || row >= this.remarksFrom,
      merged: this.isMergedOverAnswers(row),
      company: this.columns.buyers.filter((column) => view.text(row, column.column) !== "").length,
      priced: this.priced,
      sumsUp: this.sums.matches(parts),
    });
    switch (kind) {
      case "section":
        this.heading = [firstText(view, row, left, label.column), own]
          .filter((text, at, list) => text !== "" && list.indexOf(text) === at)
          .join(" ");
        this.categories.clear();
        this.leaveOut("section-row", "sectionRow", this.heading, row);
        return;
      case "note":
        this.leaveOut("note", "note", words, row);
        return;
      case "total":
        this.total(line, words);
        return;
      case "question":
        this.question(line, words, own, id);
    }
  }

  private numbersGroup(id: string): boolean {
    if (this.ids.nested && isGroupNumber(id)) return true;
    return this.ids.arabic && /^(?:[A-Z]|[IVXL]{1,6})[.)]?$/.test(id);
  }

  private isMergedOverAnswers(row: number): boolean {
    const { label, groups } = this.plan;
    const merge = this.view.mergeAt(row, label.column) ?? this.view.mergeAt(row, this.left);
    return (
      merge !== undefined &&
      merge.right >= (groups[0]?.parts[0]?.column ?? Infinity) &&
      merge.left <= label.column
    );
  }

  /** A further row of answers to the question merged over it. */
  private continueAnswers({ row, parts }: BodyLine): void {
    this.body.push({ row: this.view.address(row, 0).row, question: this.questions.length - 1 });
    this.answers.forEach((list, vendor) => {
      const before = list[list.length - 1]!;
      list[list.length - 1] = {
        cell: before.parts.length > 0 ? before.cell : (parts[vendor]![0]?.cell ?? before.cell),
        parts: [...before.parts, ...parts[vendor]!],
      };
    });
  }

  private total({ row, parts }: BodyLine, label: string): void {
    parts.forEach((each, vendor) => {
      const part = [...each]
        .reverse()
        .find((candidate) => candidate.role !== "note" && candidate.role !== "basis");
      if (part) this.totals.push({ vendor, part, label });
    });
    this.leaveOut("total-row", "totalRow", label, row);
    this.sums.restart();
  }

  private question({ row, parts }: BodyLine, words: string, own: string, id: string): void {
    const { view } = this;
    const { label, groups } = this.plan;
    this.sums.add(parts);
    for (const column of this.columns.sections) {
      const text = view.shown(row, column.column);
      if (text !== "") this.categories.set(column, text);
    }
    const section = [this.heading, ...(own === "" ? [] : this.categories.values())]
      .filter((text) => text !== undefined && text !== "")
      .join(" › ");
    const points = this.columns.weight ? pointsOf(view, row, this.columns.weight.column) : undefined;
    const direction = this.plan.directions?.get(row);
    this.body.push({ row: view.address(row, 0).row, question: this.questions.length });
    this.questions.push({
      text: words,
      cell: view.address(row, own === "" ? this.columnOf(words, row) : label.column),
      priceLine: this.priced,
      ...(section !== "" && { section }),
      ...(id !== "" && { label: id }),
      ...(points !== undefined && { points }),
      ...(direction !== undefined && { direction }),
    });
    const basis = this.columns.basis.flatMap((column) => view.part("basis", row, column.column) ?? []);
    groups.forEach((group, vendor) => {
      const found = parts[vendor]!;
      const header = found.length === 0 ? [] : headerBasis(view, group);
      this.answers[vendor]!.push({
        cell: cellOf(view, row, group, found) ?? view.address(row, group.parts[0]!.column),
        parts: found.length === 0 ? [] : [...found, ...basis, ...header],
      });
    });
  }

  /** Where the words of a row without a label of its own stand. */
  private columnOf(words: string, row: number): number {
    for (const { column } of this.columns.sections) if (this.view.text(row, column) === words) return column;
    let column = this.left;
    while (column < this.right && this.view.text(row, column) !== words) column += 1;
    return column;
  }

  private leaveOut(kind: Exclusion["kind"], name: string, label: string, row: number): void {
    this.excluded.push(exclude(kind, name, label, this.view.range(row, this.left, row, this.right)));
  }
}

/** The columns beside the answers by what they are for. */
function sortColumns(
  { columns }: BlockAnalysis,
  { label, groups, sides }: ColumnPlan,
): {
  readonly id: BlockColumn | undefined;
  readonly sections: readonly BlockColumn[];
  readonly weight: BlockColumn | undefined;
  readonly basis: readonly BlockColumn[];
  readonly buyers: readonly BlockColumn[];
} {
  const of = (use: SideColumn["use"]): readonly BlockColumn[] =>
    sides.filter((side) => side.use === use).map((side) => side.column);
  const id = nearest(of("id"), label);
  const sections = of("section");
  const owned = new Set(groups.flatMap((group) => group.parts.map((part) => part.column)));
  return {
    id,
    sections,
    weight: of("weight").at(-1),
    basis: of("basis"),
    buyers: columns.filter(
      (column) =>
        column !== label && column !== id && !sections.includes(column) && !owned.has(column.column),
    ),
  };
}

function nearest(columns: readonly BlockColumn[], label: BlockColumn): BlockColumn | undefined {
  const away = (column: BlockColumn): number => Math.abs(column.column - label.column);
  return [...columns].sort((a, b) => away(a) - away(b))[0];
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
