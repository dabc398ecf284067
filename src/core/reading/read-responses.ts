import type {
  CellAddress,
  Exclusion,
  Message,
  Reading,
  SheetGrid,
  SheetLayout,
  SheetReading,
  VendorId,
} from "../model";
import { drain, type Steps } from "../steps/steps";
import { answersOf, questionOf, statedTotals } from "./assemble";
import { cellsOfReading, wholeRange } from "./cell-map/cells-of-reading";
import { pointAtWords } from "./cell-map/point-at-words";
import { chooseAnswers } from "./choose-answers";
import { exclude } from "./exclude";
import { hiddenParts } from "./hidden-parts";
import { isPriceList, settleOneVendorSheets } from "./one-vendor-sheets";
import { nameChoices, type NameCorrections } from "./name-choices";
import type { BlockLayout } from "./orientation";
import { plain } from "./plain-text";
import { dropStrangers, rowsAddedByVendors, SURE } from "./plausible-tables";
import { registerQuestions } from "./question-registry";
import type { RawTable } from "./raw-table";
import { possibleJoins } from "./same-table";
import { lookAtSheet, readSheet, type SheetBlocks, type SheetTables } from "./read-sheet";
import { viewSheet, type SheetView } from "./sheet-view";
import { separateTotalColumns } from "./total-columns";
import { isBaselineName, isPlaceholderName, nameKey } from "./vendor-name";
import { registerVendors } from "./vendor-registry";

/** Choices made by hand that win over what is detected. */
export interface ReadingOptions extends NameCorrections {
  /** Layouts by sheet name; "none" leaves the sheet out, any other includes it though it is hidden. */
  readonly layouts?: Readonly<Record<string, SheetLayout>>;
}

const BLOCK_LAYOUTS: Readonly<Record<SheetLayout, BlockLayout>> = {
  "vendor-rows": "vendor-rows",
  "vendor-columns": "vendor-columns",
  "sheet-per-vendor": "single",
  long: "long",
  none: "none",
};

/**
 * Reads the vendors' responses out of a workbook: who answered, what was asked, every answer with the cells it consists
 * of (blank ones too), and everything that was left out with the reason. Answers come without verdicts and facts,
 * questions without criteria: those are the next steps'. A workbook without responses gives no vendors, and a reason for
 * every sheet. Linear in the number of cells.
 */
export function readResponses(grids: readonly SheetGrid[], options: ReadingOptions = {}): Reading {
  return drain(readResponsesInSteps(grids, options));
}

/** How many times the reading goes over each cell: with it the steps know how far they are. */
export const READING_PASSES = 6;

/** The same in steps of a row or a column; their units are cells looked at, each about `READING_PASSES` times. */
export function* readResponsesInSteps(
  grids: readonly SheetGrid[],
  options: ReadingOptions = {},
): Steps<Reading> {
  const sheets: SheetReading[] = [];
  const leftOut: Exclusion[] = [];
  const hidden: Exclusion[] = [];
  const views = new Map<string, SheetView>();
  for (const grid of grids) {
    const forced = options.layouts?.[grid.name];
    const out = notLookedAt(grid, forced);
    if (out) {
      sheets.push({ name: grid.name, layout: "none", reason: out, confidence: 1 });
      if (!grid.isOurs && (grid.values[0]?.length ?? 0) > 0) leftOut.push(wholeSheet(grid, out));
    } else {
      views.set(grid.name, yield* viewSheet(grid));
    }
  }
  const read = yield* readAll(views, options);
  const all = read.flatMap(([, result]) => result.tables);
  const { kept: settled, dropped: nameless } = settleOneVendorSheets(all, views);
  const { kept, dropped } = dropStrangers(settled);
  const withTotals = separateTotalColumns(kept);
  const joined = possibleJoins(options.joined ?? {}, withTotals, (names) => nameChoices({ joined: names }));
  const vendors = registerVendors(withTotals, nameChoices({ ...options, joined }));
  const vendorsOf = withTotals.map(
    (table, t) => new Set(table.vendors.flatMap((_, v) => vendors.idOf(t, v) ?? [])),
  );
  const questions = registerQuestions(withTotals, (table) => vendorsOf[table] ?? new Set());
  const added = rowsAddedByVendors(withTotals, questions);
  const useful = withTotals.map((table, t) => {
    const answered = (v: number): boolean =>
      table.answers[v]?.some((answer, q) => answer.parts.length > 0 && !added.has(questions.indexOf(t, q))) ??
      false;
    return table.vendors.some(
      (_, v) => vendors.idOf(t, v) !== undefined && (answered(v) || table.totals.length > 0),
    );
  });
  const chosen = questions.entries.flatMap((entry, index) =>
    entry.tables.some((table) => useful[table]) && !added.has(index) ? [index] : [],
  );
  const present = new Set(vendorsOf.flatMap((own, t) => (useful[t] ? [...own] : [])));
  const places = new Map<VendorId, CellAddress>();
  withTotals.forEach((table, t) =>
    table.vendors.forEach(({ cell }, v) => {
      const id = vendors.idOf(t, v);
      if (useful[t] && id !== undefined && !places.has(id)) places.set(id, cell);
    }),
  );
  const shown = vendors.vendors.flatMap((vendor) => {
    const cell = places.get(vendor.id);
    return cell ? [{ ...vendor, cell }] : [];
  });

  const grid = new Map(grids.map((each) => [each.name, each]));
  for (const [name, result] of read) {
    const view = views.get(name)!;
    const own = withTotals.flatMap((table, t) => (table.sheet === name && useful[t] ? [table] : []));
    if (own.length === 0) {
      const nothing = nothingOn(name, result, [...nameless, ...dropped], withTotals, view);
      sheets.push(nothing);
      if (view.height > 0) leftOut.push(wholeSheet(grid.get(name)!, nothing.reason));
      continue;
    }
    hidden.push(...hiddenParts(grid.get(name)!));
    leftOut.push(...result.excluded);
    for (const { layout, range, header, confidence, reason } of own)
      sheets.push({ name, layout, range, header, confidence, reason });
    for (const table of [...nameless, ...dropped])
      if (table.sheet === name) leftOut.push(exclude("other", "notResponses", table.sheet, table.range));
    for (const [t, table] of withTotals.entries())
      if (table.sheet === name && !useful[t]) leftOut.push(exclude("other", "noAnswers", name, table.range));
  }
  const answers = chooseAnswers(withTotals, useful, vendors, questions);
  const map = yield* cellsOfReading({
    ...{ grids, leftOut, hidden, useful, tables: withTotals },
    ...{ vendors, questions, added, answers },
  });
  const used = withTotals.flatMap((table, t) =>
    useful[t] ? [...table.vendors.map(({ cell }) => cell), ...table.questions.map(({ cell }) => cell)] : [],
  );
  const excluded: Exclusion[] = [
    ...hidden,
    ...leftOut,
    ...pointAtWords(
      withTotals.flatMap((table, t) => (useful[t] ? table.excluded : [])),
      grids,
      used,
    ),
    ...vendors.excluded,
    ...[...added].flatMap((index) => {
      const { question, table } = questions.entries[index]!;
      const { sheet, row, column } = question.cell;
      const range = { sheet, top: row, left: column, bottom: row, right: column };
      return useful[table] ? [exclude("other", "vendorRow", question.text, range)] : [];
    }),
    ...map.secondAnswers,
  ];
  const asked = chosen.flatMap((index) => {
    const home = answers.home(index);
    const question = home && withTotals[home.table]?.questions[home.question];
    return question ? [[index, question] as const] : [];
  });
  const order = new Map(grids.map((grid, index) => [grid.name, index]));
  sheets.sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
  const totals = statedTotals(withTotals, vendors, present);
  return {
    sheets,
    vendors: shown,
    questions: asked.map(([, question], position) => questionOf(question, position)),
    answers: yield* answersOf(shown, asked, answers),
    excluded,
    cells: map.cells,
    ...(totals.length > 0 && { statedTotals: totals }),
  };
}

function notLookedAt(grid: SheetGrid, forced: SheetLayout | undefined): Message | undefined {
  if (grid.isOurs) return { key: "reading.none.ours" };
  if (forced === "none") return { key: "reading.none.byHand" };
  return !grid.visible && forced === undefined ? { key: "reading.none.hidden" } : undefined;
}

function wholeSheet(grid: SheetGrid, reason: Message): Exclusion {
  const cell = { sheet: grid.name, row: grid.top, column: grid.left };
  return { kind: "sheet", label: grid.name, cell, range: wholeRange(grid), reason };
}

/** Reads every sheet; a second time where the names that other sheets are sure of can settle a doubt. */
function* readAll(
  views: ReadonlyMap<string, SheetView>,
  options: ReadingOptions,
): Steps<readonly (readonly [string, SheetTables])[]> {
  const looked: (readonly [string, SheetBlocks])[] = [];
  for (const [name, view] of views) looked.push([name, yield* lookAtSheet(view)]);
  const forced = (name: string): BlockLayout | undefined => {
    const layout = options.layouts?.[name];
    return layout === undefined ? undefined : BLOCK_LAYOUTS[layout];
  };
  const first: (readonly [string, SheetTables])[] = [];
  for (const [name, blocks] of looked) first.push([name, yield* readSheet(blocks, new Set(), forced(name))]);
  const known = new Set<string>();
  for (const [, result] of first) {
    for (const table of result.tables) {
      if (table.confidence < SURE || table.layout === "sheet-per-vendor" || table.vendors.length < 2)
        continue;
      for (const { name } of table.vendors) if (!isBaselineName(name)) known.add(nameKey(name).base);
    }
  }
  if (known.size === 0) return first;
  const second: (readonly [string, SheetTables])[] = [];
  for (const [index, [name, result]] of first.entries()) {
    const doubtful = result.tables.length === 0 || result.tables.some((table) => table.confidence < SURE);
    second.push([name, doubtful ? yield* readSheet(looked[index]![1], known, forced(name)) : result]);
  }
  return second;
}

/** The reason for tables that are no responses, all of one sheet. */
function whyDropped(dropped: readonly RawTable[]): string {
  const ofOne = dropped.filter((table) => table.layout === "sheet-per-vendor");
  const isFilled = (table: RawTable): boolean =>
    table.answers.some((answers) => answers.some((answer) => answer.parts.length > 0));
  if (ofOne.some((table) => isPriceList(table) && isFilled(table))) return "reading.none.namelessPrices";
  return ofOne.length > 0 && !dropped.some(isFilled) ? "reading.none.noAnswers" : "reading.none.notResponses";
}

function nothingOn(
  name: string,
  result: SheetTables,
  dropped: readonly RawTable[],
  tables: readonly RawTable[],
  view: SheetView,
): SheetReading {
  const own = tables.filter((table) => table.sheet === name);
  const names = own.flatMap((table) => table.vendors.map((vendor) => vendor.name));
  const key = result.none
    ? /instruction|guid|hướng dẫn|안내|説明|readme|cover/i.test(plain(name))
      ? view.height === 0
        ? "reading.none.empty"
        : "reading.none.instructions"
      : result.none.key
    : names.length > 0 && names.every((each) => isPlaceholderName(each) || isBaselineName(each))
      ? "reading.none.placeholders"
      : own.length > 0
        ? "reading.none.noAnswers"
        : whyDropped(dropped.filter((table) => table.sheet === name));
  return { name, layout: "none", reason: { key }, confidence: 0.9 };
}
