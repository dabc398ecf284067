import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { evaluate } from "../../src/core/evaluate";
import { columnLetters, type Evaluation, type SheetGrid } from "../../src/core/model";
import { mapCells } from "../../src/core/reading";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { connectWorkbook } from "../../src/excel";
import { type Agreement, agreementOf } from "./criteria";
import { hashOf, readLabels } from "./labels";

interface WorkbookLabel {
  /** By hash of the sheet's name: the layouts a person would accept. A sheet that is not named has none. */
  readonly layouts: Readonly<Record<string, readonly string[]>>;
  /** The vendors, each as the hashes of the spellings in the file; null where the file names none for its answers. */
  readonly vendors: readonly (readonly string[])[] | null;
}

export interface MeasuredWorkbook {
  readonly name: string;
  /** Undefined: not labelled. */
  readonly layoutRight: boolean | undefined;
  readonly vendors: { readonly hits: number; readonly read: number; readonly expected: number } | undefined;
  readonly questions: number;
  readonly answers: number;
  readonly quotes: number;
  readonly verbatim: number;
  readonly cells: number;
  readonly uncovered: number;
  /** Cells with words that belong to nothing. */
  readonly stray: number;
  readonly criteria: Agreement;
  readonly misses: readonly string[];
}

/** The form in which names are hashed: width, case and blanks make no difference. */
function nameHash(name: string): string {
  return hashOf(name.normalize("NFKC").toLowerCase().replace(/\s+/g, " "));
}

/** Reads a workbook as the command line does and compares with this project's labels. */
export async function measureWorkbook(path: string): Promise<MeasuredWorkbook> {
  const name = basename(path);
  const excel = await openEmbeddedExcel({ workbook: readFileSync(path), fileName: name });
  const grids = await connectWorkbook(excel.Excel, excel.isSetSupported).readGrids();
  excel.dispose();
  const evaluation = evaluate(grids, { asOf: "2026-01-01", language: "en" });
  const label = readLabels<WorkbookLabel>("workbooks.json")[name];
  const wrong = label ? wrongLayouts(evaluation, label) : [];
  const vendors = label?.vendors ? matchVendors(evaluation, label.vendors) : undefined;
  const { labelled, agreed, unlabelled, misses } = agreementOf(
    name,
    evaluation.questions
      .filter((question) => !question.sumOf)
      .map(({ text, cell, criterion }) => ({ key: columnLetters(cell.column), text, criterion })),
  );
  const quoted = quotesOf(evaluation);
  const { cells, uncovered, stray } = coverage(grids, evaluation);
  return {
    name,
    layoutRight: label ? wrong.length === 0 : undefined,
    vendors: vendors?.counts,
    questions: evaluation.questions.filter((question) => !question.sumOf).length,
    answers: evaluation.answers.filter((answer) => answer.parts.length > 0).length,
    quotes: quoted.length,
    verbatim: quoted.filter(Boolean).length,
    ...{ cells, uncovered, stray },
    criteria: { labelled, agreed, unlabelled, misses: [] },
    misses: [...wrong, ...(vendors?.misses ?? []), ...misses],
  };
}

function wrongLayouts({ sheets }: Evaluation, { layouts }: WorkbookLabel): string[] {
  return sheets.flatMap(({ name, layout }) => {
    const accepted = layouts[nameHash(name)] ?? ["none"];
    return accepted.includes(layout)
      ? []
      : [`layout: ${name} | expected ${accepted.join(" or ")} | read ${layout}`];
  });
}

function matchVendors(
  { vendors }: Evaluation,
  expected: readonly (readonly string[])[],
): { readonly counts: NonNullable<MeasuredWorkbook["vendors"]>; readonly misses: string[] } {
  const found = new Set<number>();
  const strangers = vendors.filter(({ name, aliases }) => {
    const spellings = [name, ...aliases].map(nameHash);
    const match = expected.findIndex(
      (own, index) => !found.has(index) && own.some((hash) => spellings.includes(hash)),
    );
    if (match >= 0) found.add(match);
    return match < 0;
  });
  return {
    counts: { hits: found.size, read: vendors.length, expected: expected.length },
    misses: [
      ...strangers.map(({ name }) => `vendor: ${name} | is none, or one twice`),
      ...(found.size < expected.length ? [`vendor: ${expected.length - found.size} not found`] : []),
    ],
  };
}

/** Of every fact read: does its quote stand in the words of the cell it names? Sums the product made quote nothing. */
function quotesOf({ questions, answers }: Evaluation): boolean[] {
  const sums = new Set(questions.flatMap(({ id, sumOf }) => (sumOf ? [id] : [])));
  const read = answers.filter(({ question }) => !sums.has(question));
  return read.flatMap(({ facts, parts }) =>
    facts.map((fact) =>
      parts.some(
        ({ cell, text }) =>
          cell.sheet === fact.cell?.sheet &&
          cell.row === fact.cell.row &&
          cell.column === fact.cell.column &&
          text.startsWith(fact.quote, fact.start),
      ),
    ),
  );
}

function coverage(
  grids: readonly SheetGrid[],
  evaluation: Evaluation,
): { readonly cells: number; readonly uncovered: number; readonly stray: number } {
  let cells = 0;
  let stray = 0;
  let covered = 0;
  mapCells(grids, evaluation).forEach((map, index) => {
    const grid = grids[index]!;
    const seen = new Set<number>();
    cells += grid.text.length * (grid.text[0]?.length ?? 0);
    for (const { range, ...use } of map.cells) {
      const isStray = use.kind === "excluded" && use.reason.key === "reading.map.other";
      for (let row = range.top; row <= range.bottom; row += 1) {
        for (let column = range.left; column <= range.right; column += 1) {
          seen.add(row * 20_000 + column);
          if (isStray) stray += 1;
        }
      }
    }
    covered += seen.size;
  });
  return { cells, uncovered: cells - covered, stray };
}
