import type { CellAddress, CellRange, CellUse, Exclusion, MappedCells, Message } from "../../model";
import type { Steps } from "../../steps/steps";
import type { AnswerChoice } from "../choose-answers";
import { exclude } from "../exclude";
import type { QuestionRegistry } from "../question-registry";
import type { BodyColumn, BodyRow, RawTable } from "../raw-table";
import type { VendorRegistry } from "../vendor-registry";

/** What was settled about all tables of a workbook, as far as their cells depend on it. */
export interface SettledTables {
  readonly tables: readonly RawTable[];
  readonly vendors: VendorRegistry;
  readonly questions: QuestionRegistry;
  /** Questions (of the registry) that a vendor added. */
  readonly added: ReadonlySet<number>;
  readonly answers: AnswerChoice;
  /** True when this cell, or the merge it begins, shows that name. */
  readonly showsName: (cell: CellAddress, name: string) => boolean;
}

export interface TableCells {
  /** Later ones lie over earlier ones. */
  readonly cells: readonly MappedCells[];
  /** Answers given a second time, which do not count. */
  readonly secondAnswers: readonly Exclusion[];
}

const excludedBy = (name: string, values?: Message["values"]): CellUse => ({
  kind: "excluded",
  reason: { key: `reading.excluded.${name}`, ...(values && { values }) },
});

/** What the cells of one table of responses are. Cells it says nothing about are blank or stray. */
export function* cellsOfTable(settled: SettledTables, t: number): Steps<TableCells> {
  const table = settled.tables[t]!;
  const uses = new TableUses(settled, t);
  const body = { sheet: table.sheet, top: table.header.bottom + 1, bottom: table.range.bottom };
  const whole = (column: BodyColumn, use: CellUse): MappedCells => ({
    ...use,
    range: { ...body, left: column.column, right: column.column },
  });
  const left = table.excluded.map(({ cell, range, reason }): MappedCells => ({
    kind: "excluded",
    reason,
    range: range ?? single(cell),
  }));
  const isRow = ({ range }: MappedCells): boolean => range.top === range.bottom;
  const crossings: Crossing[] = [];
  for (const column of table.columns) {
    crossings.push(...uses.down(column));
    yield table.rows.length;
  }
  const vendorCells = table.vendors.flatMap(({ name, cell }, v): MappedCells[] =>
    settled.showsName(cell, name) ? [{ ...uses.ofVendor(v), range: single(cell) }] : [],
  );
  return {
    cells: [
      { kind: "header", range: table.header },
      ...quotedHeads(table),
      ...(table.heads ?? []).map((cell): MappedCells => ({ kind: "header", range: single(cell) })),
      ...table.columns.flatMap((column) => {
        if (column.holds === "section") return [whole(column, excludedBy("sectionColumn"))];
        if (column.holds === "basis") return [whole(column, excludedBy("basisColumn"))];
        return [];
      }),
      ...left.filter((use) => !isRow(use)),
      ...left.filter(isRow),
      ...vendorCells,
      ...crossings,
      ...table.questions.map(({ cell }, q): MappedCells => ({ ...uses.ofQuestion(q), range: single(cell) })),
    ],
    secondAnswers: crossings.flatMap((use) =>
      use.kind === "excluded" && use.label !== "" && use.reason.key === "reading.excluded.secondAnswer"
        ? [exclude("other", "secondAnswer", use.label, use.range, use.reason.values)]
        : [],
    ),
  };
}

function single(cell: CellAddress): CellRange {
  return { sheet: cell.sheet, top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

/** Heads that answers quote ("Yes" over an "x"), where a merge begins above the header's rows. */
function quotedHeads({ header, answers }: RawTable): readonly MappedCells[] {
  const found = new Map<string, MappedCells>();
  for (const own of answers)
    for (const { parts } of own)
      for (const { cell } of parts)
        if (cell.row < header.top && cell.sheet === header.sheet)
          found.set(`${cell.row},${cell.column}`, { kind: "header", range: single(cell) });
  return [...found.values()];
}

/** A run of cells down a column, with the first answer's words in it ("" when it holds none). */
type Crossing = MappedCells & { readonly label: string };

class TableUses {
  private readonly table: RawTable;

  constructor(
    private readonly settled: SettledTables,
    private readonly t: number,
  ) {
    this.table = settled.tables[t]!;
  }

  /** The cells of one column where it crosses the rows of the body, as runs of the same use. */
  down(column: BodyColumn): readonly Crossing[] {
    if (column.holds === "section" || column.holds === "basis") return [];
    const runs: (CellUse & { label: string; range: { -readonly [K in keyof CellRange]: CellRange[K] } })[] =
      [];
    for (const line of this.table.rows) {
      const use = this.crossing(column, line);
      const last = runs.at(-1);
      const label = this.words(column, line);
      if (last && last.range.bottom === line.row - 1 && sameUse(last, use)) {
        last.range.bottom = line.row;
        last.label ||= label;
      } else {
        const at = { sheet: this.table.sheet, row: line.row, column: column.column };
        runs.push({ ...use, label, range: single(at) });
      }
    }
    return runs;
  }

  ofVendor(v: number): CellUse {
    const reason = this.settled.vendors.reasonOf(this.t, v);
    return reason ? { kind: "excluded", reason } : { kind: "vendor" };
  }

  ofQuestion(q: number): CellUse {
    const { questions, added, answers, tables } = this.settled;
    const index = questions.indexOf(this.t, q);
    if (added.has(index)) return excludedBy("vendorRow");
    const home = answers.home(index);
    if (!home || (home.table === this.t && home.question === q)) return { kind: "question" };
    const counts = this.table.vendors.some((_, v) => this.ofAnswer(v, q).kind === "answer");
    return counts
      ? { kind: "question" }
      : excludedBy("secondQuestion", { sheet: tables[home.table]?.sheet ?? "" });
  }

  private ofAnswer(v: number, q: number): CellUse {
    const { vendors, questions, added, answers, tables } = this.settled;
    const reason = vendors.reasonOf(this.t, v);
    if (reason) return { kind: "excluded", reason };
    const index = questions.indexOf(this.t, q);
    if (added.has(index)) return excludedBy("vendorRow");
    const id = vendors.idOf(this.t, v);
    const chosen = id === undefined ? undefined : answers.chosen(id, index);
    // A column of a vendor nobody registered must not pass for an answer.
    if (id === undefined) return excludedBy("noVendorName");
    if (!chosen || (chosen.table === this.t && chosen.vendor === v && chosen.question === q))
      return { kind: "answer" };
    return excludedBy("secondAnswer", { sheet: tables[chosen.table]?.sheet ?? "" });
  }

  private crossing(column: BodyColumn, line: BodyRow): CellUse {
    const vendor = line.vendor ?? column.vendor ?? 0;
    const question = line.question ?? column.question ?? 0;
    switch (column.holds) {
      case "vendor":
        return this.ofVendor(vendor);
      case "question":
        return this.ofQuestion(question);
      default:
        return this.ofAnswer(vendor, question);
    }
  }

  private words(column: BodyColumn, line: BodyRow): string {
    if (column.holds !== "answer") return "";
    const answer =
      this.table.answers[line.vendor ?? column.vendor ?? 0]?.[line.question ?? column.question ?? 0];
    return answer?.parts[0]?.text ?? "";
  }
}

function sameUse(one: CellUse, other: CellUse): boolean {
  if (one.kind !== "excluded" || other.kind !== "excluded") return one.kind === other.kind;
  return (
    one.reason === other.reason ||
    (one.reason.key === other.reason.key &&
      JSON.stringify(one.reason.values ?? {}) === JSON.stringify(other.reason.values ?? {}))
  );
}
