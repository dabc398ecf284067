import type {
  Answer,
  Exclusion,
  Question,
  Reading,
  SheetGrid,
  SheetLayout,
  SheetReading,
  StatedTotal,
} from "../model";
import { exclude } from "./exclude";
import { settleOneVendorSheets } from "./one-vendor-sheets";
import type { BlockLayout } from "./orientation";
import { plain, tidy } from "./plain-text";
import { registerQuestions, type QuestionRegistry } from "./question-registry";
import type { RawTable } from "./raw-table";
import { lookAtSheet, readSheet, type SheetTables } from "./read-sheet";
import { viewSheet, type SheetView } from "./sheet-view";
import { separateTotalColumns } from "./total-columns";
import { isBaselineName, isPlaceholderName, nameKey } from "./vendor-name";
import { registerVendors, type VendorRegistry } from "./vendor-registry";

/** Choices made by hand that win over what is detected. */
export interface ReadingOptions {
  /** Layouts by sheet name; "none" leaves the sheet out. */
  readonly layouts?: Readonly<Record<string, SheetLayout>>;
  /** Names taken for a baseline or placeholder that are vendors after all, as they stand in the workbook. */
  readonly reinstate?: readonly string[];
}

const BLOCK_LAYOUTS: Readonly<Record<SheetLayout, BlockLayout>> = {
  "vendor-rows": "vendor-rows",
  "vendor-columns": "vendor-columns",
  "sheet-per-vendor": "single",
  long: "long",
  none: "none",
};

const SURE = 0.8;

/**
 * Reads the vendors' responses out of a workbook: who answered, what was asked, every answer with the cells it consists
 * of (blank ones too), and everything that was left out with the reason. Answers come without verdicts and facts,
 * questions without criteria: those are the next steps'. A workbook without responses gives no vendors, and a reason for
 * every sheet. Linear in the number of cells.
 */
export function readResponses(grids: readonly SheetGrid[], options: ReadingOptions = {}): Reading {
  const sheets: SheetReading[] = [];
  const excluded: Exclusion[] = [];
  const views = new Map<string, SheetView>();
  for (const grid of grids) {
    const forced = options.layouts?.[grid.name];
    const out = leftOut(grid, forced);
    if (out) {
      sheets.push({ name: grid.name, layout: "none", reason: { key: `reading.none.${out}` }, confidence: 1 });
      if (!grid.isOurs) excluded.push(wholeSheet(grid, out));
    } else {
      views.set(grid.name, viewSheet(grid));
      excluded.push(...hiddenParts(grid));
    }
  }
  const read = readAll(views, options);
  const all = read.flatMap(([, result]) => result.tables);
  const { kept: settled, dropped: nameless } = settleOneVendorSheets(all, views);
  const { kept, dropped } = dropStrangers(settled);
  const withTotals = separateTotalColumns(kept);
  const vendors = registerVendors(withTotals, new Set(options.reinstate ?? []));
  const vendorsOf = withTotals.map(
    (table, t) => new Set(table.vendors.flatMap((_, v) => vendors.idOf(t, v) ?? [])),
  );
  const useful = withTotals.map((table, t) => vendorsOf[t]!.size > 0 && hasAnswers(table));
  const anything = useful.some(Boolean);
  const questions = registerQuestions(withTotals, (table) => vendorsOf[table] ?? new Set());
  const added = rowsAddedByVendors(withTotals, questions);
  const chosen = questions.entries.flatMap((entry, index) =>
    anything && entry.tables.some((table) => useful[table]) && !added.has(index) ? [index] : [],
  );

  for (const [name, result] of read) {
    const view = views.get(name)!;
    excluded.push(...result.excluded);
    const own = withTotals.flatMap((table, t) =>
      table.sheet === name && anything && useful[t] ? [table] : [],
    );
    if (own.length === 0) sheets.push(nothingOn(name, result, [...nameless, ...dropped], withTotals, view));
    for (const { layout, range, header, confidence, reason } of own)
      sheets.push({ name, layout, range, header, confidence, reason });
  }
  for (const table of [...nameless, ...dropped])
    excluded.push(exclude("other", "notResponses", table.sheet, table.range));
  for (const table of withTotals) excluded.push(...table.excluded);
  excluded.push(...vendors.excluded);
  for (const index of added) {
    const { question } = questions.entries[index]!;
    const range = {
      ...question.cell,
      top: question.cell.row,
      bottom: question.cell.row,
      left: question.cell.column,
      right: question.cell.column,
    };
    excluded.push(exclude("other", "vendorRow", question.text, range));
  }
  const order = new Map(grids.map((grid, index) => [grid.name, index]));
  sheets.sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
  const shown = anything ? vendors.vendors : [];
  const totals = anything ? statedTotals(withTotals, vendors) : [];
  return {
    sheets,
    vendors: shown,
    questions: chosen.map((index, position) => questionOf(questions, index, position)),
    answers: answersOf(withTotals, vendors, questions, chosen, anything),
    excluded,
    ...(totals.length > 0 && { statedTotals: totals }),
  };
}

function leftOut(grid: SheetGrid, forced: SheetLayout | undefined): "ours" | "hidden" | "byHand" | undefined {
  if (grid.isOurs) return "ours";
  if (forced === "none") return "byHand";
  return !grid.visible && forced === undefined ? "hidden" : undefined;
}

function wholeSheet(grid: SheetGrid, reason: string): Exclusion {
  const height = Math.max(1, grid.text.length);
  const width = Math.max(1, grid.text[0]?.length ?? 0);
  const range = {
    sheet: grid.name,
    top: grid.top,
    left: grid.left,
    bottom: grid.top + height - 1,
    right: grid.left + width - 1,
  };
  return {
    kind: "sheet",
    label: grid.name,
    cell: { sheet: grid.name, row: grid.top, column: grid.left },
    range,
    reason: { key: `reading.none.${reason}` },
  };
}

/** One entry for every run of hidden rows and columns within the used range. */
function hiddenParts(grid: SheetGrid): readonly Exclusion[] {
  const bottom = grid.top + grid.text.length - 1;
  const right = grid.left + (grid.text[0]?.length ?? 0) - 1;
  const found: Exclusion[] = [];
  for (const [from, to] of runs(grid.hiddenRows, grid.top, bottom)) {
    found.push(
      exclude("hidden", "hiddenRows", tidy(grid.text[from - grid.top]?.find((text) => text !== "") ?? ""), {
        sheet: grid.name,
        top: from,
        bottom: to,
        left: grid.left,
        right,
      }),
    );
  }
  for (const [from, to] of runs(grid.hiddenColumns, grid.left, right)) {
    const label = tidy(grid.text.map((row) => row[from - grid.left] ?? "").find((text) => text !== "") ?? "");
    found.push(
      exclude("hidden", "hiddenColumns", label, {
        sheet: grid.name,
        top: grid.top,
        bottom,
        left: from,
        right: to,
      }),
    );
  }
  return found;
}

function runs(
  positions: ReadonlySet<number>,
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  const inside = [...positions]
    .filter((position) => position >= from && position <= to)
    .sort((a, b) => a - b);
  for (const position of inside) {
    const last = found.at(-1);
    if (last && last[1] === position - 1) last[1] = position;
    else found.push([position, position]);
  }
  return found;
}

/** Reads every sheet; a second time where the names that other sheets are sure of can settle a doubt. */
function readAll(
  views: ReadonlyMap<string, SheetView>,
  options: ReadingOptions,
): readonly (readonly [string, SheetTables])[] {
  const looked = [...views].map(([name, view]) => [name, lookAtSheet(view)] as const);
  const forced = (name: string): BlockLayout | undefined => {
    const layout = options.layouts?.[name];
    return layout === undefined ? undefined : BLOCK_LAYOUTS[layout];
  };
  const first = looked.map(([name, blocks]) => [name, readSheet(blocks, new Set(), forced(name))] as const);
  const known = new Set<string>();
  for (const [, result] of first) {
    for (const table of result.tables) {
      if (table.confidence < SURE || table.layout === "sheet-per-vendor" || table.vendors.length < 2)
        continue;
      for (const { name } of table.vendors) if (!isBaselineName(name)) known.add(nameKey(name).base);
    }
  }
  if (known.size === 0) return first;
  return first.map(([name, result], index) => {
    const doubtful = result.tables.length === 0 || result.tables.some((table) => table.confidence < SURE);
    return doubtful
      ? ([name, readSheet(looked[index]![1], known, forced(name))] as const)
      : ([name, result] as const);
  });
}

/** Where some tables are sure of their vendors, a doubtful table that names none of them is a list of something else. */
function dropStrangers(tables: readonly RawTable[]): {
  kept: readonly RawTable[];
  dropped: readonly RawTable[];
} {
  const names = (table: RawTable): readonly string[] =>
    table.vendors.filter(({ name }) => !isBaselineName(name)).map(({ name }) => nameKey(name).base);
  const sure = tables.filter(
    (table) => table.confidence >= SURE && names(table).length > 0 && hasAnswers(table),
  );
  const known = new Set(sure.flatMap(names));
  const kept: RawTable[] = [];
  const dropped: RawTable[] = [];
  for (const table of tables) {
    const stranger = !names(table).some((name) => known.has(name));
    const tooThin = table.vendors.length < 2 && table.layout !== "sheet-per-vendor" && table.confidence < 0.7;
    (known.size > 0 && stranger && table.confidence < SURE ? dropped : tooThin ? dropped : kept).push(table);
  }
  return { kept, dropped };
}

function hasAnswers(table: RawTable): boolean {
  return (
    table.totals.length > 0 ||
    table.answers.some(
      (own, v) =>
        !isBaselineName(table.vendors[v]?.name ?? "") && own.some((answer) => answer.parts.length > 0),
    )
  );
}

/** Questions only one of several vendors' sheets has, without the number the buyer's questions carry: written by the vendor. */
function rowsAddedByVendors(tables: readonly RawTable[], questions: QuestionRegistry): ReadonlySet<number> {
  const singles = new Set(tables.flatMap((table, t) => (table.layout === "sheet-per-vendor" ? [t] : [])));
  const sheets = new Set([...singles].map((t) => tables[t]!.sheet)).size;
  const added = new Set<number>();
  if (sheets < 2) return added;
  const shared = questions.entries.filter((entry) => entry.tables.length > 1);
  const numbered = shared.filter((entry) => entry.question.label !== undefined).length > shared.length / 2;
  questions.entries.forEach((entry, index) => {
    if (entry.tables.length > 1 || !singles.has(entry.table)) return;
    const unnumbered = numbered && entry.question.label === undefined;
    if (unnumbered || (sheets >= 3 && shared.length >= 3)) added.add(index);
  });
  return added;
}

function questionOf(questions: QuestionRegistry, index: number, position: number): Question {
  const { question } = questions.entries[index]!;
  return {
    id: `Q${position + 1}`,
    text: question.text,
    ...(question.section !== undefined && { section: question.section }),
    cell: question.cell,
    criterion: "none",
    criterionConfidence: 0,
    points: question.points ?? 100,
    pointsGiven: question.points !== undefined,
  };
}

function answersOf(
  tables: readonly RawTable[],
  vendors: VendorRegistry,
  questions: QuestionRegistry,
  chosen: readonly number[],
  anything: boolean,
): readonly Answer[] {
  if (!anything) return [];
  const found = new Map<string, Map<number, RawTable["answers"][number][number]>>();
  tables.forEach((table, t) => {
    table.vendors.forEach((_, v) => {
      const id = vendors.idOf(t, v);
      if (id === undefined) return;
      let own = found.get(id);
      if (!own) found.set(id, (own = new Map()));
      table.questions.forEach((__, q) => {
        const index = questions.indexOf(t, q);
        const answer = table.answers[v]?.[q];
        const before = own.get(index);
        if (answer && (!before || (before.parts.length === 0 && answer.parts.length > 0)))
          own.set(index, answer);
      });
    });
  });
  return vendors.vendors.flatMap((vendor) =>
    chosen.map((index, position): Answer => {
      const answer = found.get(vendor.id)?.get(index);
      const parts = answer?.parts ?? [];
      return {
        vendor: vendor.id,
        question: `Q${position + 1}`,
        cell: answer?.cell ?? questions.entries[index]!.question.cell,
        text: parts.map((part) => tidy(part.text)).join(" · "),
        parts,
        verdict: null,
        facts: [],
        review: [],
      };
    }),
  );
}

function statedTotals(tables: readonly RawTable[], vendors: VendorRegistry): readonly StatedTotal[] {
  return tables.flatMap((table, t) =>
    table.totals.flatMap(({ vendor, part, label }) => {
      const id = vendors.idOf(t, vendor);
      return id === undefined
        ? []
        : [{ vendor: id, label, value: part.value, text: part.text, cell: part.cell }];
    }),
  );
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
      : dropped.some((table) => table.sheet === name) && own.length === 0
        ? "reading.none.notResponses"
        : "reading.none.noAnswers";
  return { name, layout: "none", reason: { key }, confidence: 0.9 };
}
