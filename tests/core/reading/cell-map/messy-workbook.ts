import fc from "fast-check";
import type { CellAddress, SheetGrid } from "../../../../src/core/model";
import { gridOf, type Cell } from "../grids";

/** A made workbook and what a person would call its cells. */
export interface MessyWorkbook {
  readonly grids: readonly SheetGrid[];
  readonly truth: readonly { readonly cell: CellAddress; readonly kind: string; readonly text: string }[];
}

const NAMES = [
  "Alder Services Ltd.",
  "Birch & Sons LLC",
  "Công ty TNHH Cẩm Tú",
  "(주)다솜테크",
  "Elm Outsourcing GmbH",
];
const QUESTIONS = [
  "How many years of BPO experience do you have?",
  "Are you certified to ISO 27001?",
  "Which RPA tools do you run in production?",
  "What is your price per agent and month?",
  "Please name three client references in our industry.",
  "Is customer data encrypted at rest?",
  "Describe your transition plan.",
  "Do you sign our non-disclosure agreement?",
  "What is your yearly staff turnover?",
];
const ANSWERS = [
  "Yes",
  "No",
  "Partially",
  "",
  "21 years",
  "USD 1,200 per month",
  "ISO 27001:2022, valid until 2027-03-31",
  "TBD",
  "UiPath, 14 bots in production since 2021",
];

type Layout = "vendor-columns" | "vendor-rows" | "long" | "sheet-per-vendor";

interface Plan {
  readonly layout: Layout;
  readonly vendors: number;
  readonly questions: number;
  readonly answers: readonly (readonly string[])[];
  readonly titles: number;
  readonly ids: boolean;
  readonly comments: boolean;
  readonly sections: boolean;
  readonly estimate: boolean;
  readonly hiddenRow: boolean;
  readonly note: boolean;
  readonly second: boolean;
  readonly ghost: number;
  readonly extraSheets: boolean;
  readonly offset: number;
}

const flag = fc.boolean();
const plan: fc.Arbitrary<Plan> = fc.record({
  layout: fc.constantFrom<Layout>("vendor-columns", "vendor-rows", "long", "sheet-per-vendor"),
  vendors: fc.integer({ min: 2, max: NAMES.length }),
  questions: fc.integer({ min: 5, max: QUESTIONS.length }),
  answers: fc.array(
    fc.array(fc.constantFrom(...ANSWERS), { minLength: NAMES.length, maxLength: NAMES.length }),
    {
      minLength: QUESTIONS.length,
      maxLength: QUESTIONS.length,
    },
  ),
  titles: fc.integer({ min: 0, max: 2 }),
  ids: flag,
  comments: flag,
  sections: flag,
  estimate: flag,
  hiddenRow: flag,
  note: flag,
  second: flag,
  ghost: fc.integer({ min: 0, max: 4 }),
  extraSheets: flag,
  offset: fc.integer({ min: 0, max: 3 }),
});

/** Workbooks of all four layouts with the mess of real ones. */
export const messyWorkbook: fc.Arbitrary<MessyWorkbook> = plan.map(buildWorkbook);

/** Collects a sheet's rows and what each cell is. */
class Sheet {
  readonly rows: Cell[][] = [];
  readonly merges: string[] = [];
  readonly hiddenRows: number[] = [];
  readonly truth: { row: number; column: number; kind: string; text: string }[] = [];

  constructor(readonly name: string) {}

  /** Adds a row of [text, kind] cells; an empty kind is not judged. */
  add(...cells: readonly (readonly [text: string, kind: string])[]): number {
    const row = this.rows.length;
    this.rows.push(cells.map(([text]) => (text === "" ? null : text)));
    cells.forEach(([text, kind], column) => {
      if (kind !== "") this.truth.push({ row, column, kind, text });
    });
    return row;
  }

  grid(ghost: number, offset: number): SheetGrid {
    const width = Math.max(...this.rows.map((row) => row.length), 1);
    const empty = Array.from({ length: ghost }, () => Array.from({ length: width + ghost }, () => null));
    const made = gridOf(this.name, [...this.rows, ...empty], {
      merges: this.merges,
      hiddenRows: this.hiddenRows,
    });
    return {
      ...made,
      top: offset,
      left: offset,
      merges: made.merges.map((merge) => ({
        ...merge,
        top: merge.top + offset,
        bottom: merge.bottom + offset,
        left: merge.left + offset,
        right: merge.right + offset,
      })),
      hiddenRows: new Set([...made.hiddenRows].map((row) => row + offset)),
    };
  }
}

function buildWorkbook(made: Plan): MessyWorkbook {
  const sheets = made.layout === "sheet-per-vendor" ? vendorSheets(made) : [table(made)];
  const grids = sheets.map((sheet) => sheet.grid(made.ghost, made.offset));
  const truth = sheets.flatMap((sheet) =>
    sheet.truth.map(({ row, column, kind, text }) => ({
      cell: { sheet: sheet.name, row: row + made.offset, column: column + made.offset },
      kind,
      text,
    })),
  );
  if (!made.extraSheets) return { grids, truth };
  const hidden = gridOf("Lists", [["Yes"], ["No"], ["Partially"]], { visible: false });
  const ours = gridOf(
    "RFP Ranking",
    [
      ["Rank", "Vendor"],
      [1, "Alder Services Ltd."],
    ],
    { isOurs: true },
  );
  const guide = gridOf("Instructions", [
    ["How to fill in this workbook"],
    ["Answer every question in English."],
  ]);
  return { grids: [guide, ...grids, hidden, ours], truth };
}

const title = (sheet: Sheet, made: Plan, width: number): void => {
  for (let line = 0; line < made.titles; line += 1)
    sheet.add([
      line === 0 ? "Request for proposal 26-14: customer care" : "Closing date 30 June",
      line === 0 ? "title" : "title",
    ]);
  if (made.titles > 0 && width > 1) sheet.merges.push(`A1:${String.fromCharCode(64 + Math.min(width, 5))}1`);
  if (made.titles > 0) sheet.add();
};

function table(made: Plan): Sheet {
  const sheet = new Sheet("Responses");
  title(sheet, made, 3);
  if (made.layout === "vendor-columns")
    columns(sheet, made, 0, made.second ? Math.ceil(made.questions / 2) : made.questions);
  if (made.layout === "vendor-columns" && made.second) {
    sheet.add();
    sheet.add();
    columns(sheet, made, Math.ceil(made.questions / 2), made.questions);
  }
  if (made.layout === "vendor-rows") rows(sheet, made);
  if (made.layout === "long") long(sheet, made);
  if (made.note && made.layout !== "long") {
    sheet.add();
    sheet.add(["* All answers as received on 30 June; corrections are marked.", "left out"]);
  }
  return sheet;
}

const answerOf = (made: Plan, vendor: number, question: number): string =>
  // Every vendor answers something, or nothing tells its column from a blank one.
  question === vendor % made.questions ? "Yes" : (made.answers[question]?.[vendor] ?? "");

function columns(sheet: Sheet, made: Plan, from: number, to: number): void {
  const own = Array.from({ length: made.vendors }, (_, v) => v);
  const lead = made.ids ? [["No.", "left out"] as const] : [];
  const over = own.flatMap((v) => [
    [NAMES[v]!, "vendor"] as const,
    ...(made.comments ? [["", "vendor"] as const] : []),
  ]);
  const estimate = made.estimate ? [["Internal estimate", "left out"] as const] : [];
  const top = sheet.add(...lead, ["Question", "header"], ...over, ...estimate);
  if (made.comments) {
    sheet.add(
      ...lead.map(() => ["", ""] as const),
      ["", ""],
      ...own.flatMap(
        () =>
          [
            ["Answer", "header"],
            ["Comment", "header"],
          ] as const,
      ),
    );
    own.forEach((_, v) => {
      const left = lead.length + 1 + 2 * v;
      sheet.merges.push(`${letter(left)}${top + 1}:${letter(left + 1)}${top + 1}`);
    });
    for (let column = 0; column <= lead.length; column += 1)
      sheet.merges.push(`${letter(column)}${top + 1}:${letter(column)}${top + 2}`);
  }
  for (let q = from; q < to; q += 1) {
    if (made.sections && (q - from) % 3 === 0)
      sheet.add(...lead.map(() => ["", ""] as const), [`SECTION ${q + 1}`, "left out"]);
    const hide = made.hiddenRow && q === from + 1;
    const kind = (said: string): string => (hide ? "left out" : said);
    const row = sheet.add(
      ...lead.map(() => [`${q + 1}`, "left out"] as const),
      [QUESTIONS[q]!, kind("question")],
      ...own.flatMap((v) => [
        [answerOf(made, v, q), kind("answer")] as const,
        ...(made.comments ? [[q % 2 === 0 ? "see annex" : "", kind("answer")] as const] : []),
      ]),
      ...(made.estimate ? [["21 years", "left out"] as const] : []),
    );
    if (hide) sheet.hiddenRows.push(row);
  }
}

function rows(sheet: Sheet, made: Plan): void {
  const asked = QUESTIONS.slice(0, made.questions);
  const lead = made.ids ? [["No.", "left out"] as const] : [];
  sheet.add(...lead, ["Vendor", "header"], ...asked.map((text) => [text, "question"] as const));
  for (let v = 0; v < made.vendors; v += 1) {
    sheet.add(
      ...lead.map(() => [`${v + 1}`, "left out"] as const),
      [NAMES[v]!, "vendor"],
      ...asked.map((_, q) => [answerOf(made, v, q), "answer"] as const),
    );
  }
  if (made.estimate)
    sheet.add(
      ...lead.map(() => ["", ""] as const),
      ["Internal estimate", "left out"],
      ...asked.map(() => ["Yes", "left out"] as const),
    );
}

function long(sheet: Sheet, made: Plan): void {
  sheet.add(
    ["Supplier", "header"],
    ["Section", "header"],
    ["Question", "header"],
    ["Response", "header"],
    ...(made.comments ? [["Comment", "header"] as const] : []),
  );
  for (let v = 0; v < made.vendors; v += 1) {
    for (let q = 0; q < made.questions; q += 1) {
      sheet.add(
        [NAMES[v]!, "vendor"],
        [`Part ${1 + Math.floor(q / 3)}`, "left out"],
        [QUESTIONS[q]!, "question"],
        [answerOf(made, v, q), "answer"],
        ...(made.comments ? [[q % 2 === 0 ? "see annex" : "", "answer"] as const] : []),
      );
    }
  }
}

function vendorSheets(made: Plan): Sheet[] {
  return Array.from({ length: made.vendors }, (_, v) => {
    const sheet = new Sheet(`Vendor sheet ${v + 1}`);
    sheet.add(["Vendor:", ""], [NAMES[v]!, "vendor"]);
    sheet.add();
    sheet.add(
      ["No.", "left out"],
      ["Question", "header"],
      ["Response", "header"],
      ...(made.comments ? [["Comment", "header"] as const] : []),
    );
    for (let q = 0; q < made.questions; q += 1) {
      if (made.sections && q % 3 === 0) sheet.add(["", ""], [`SECTION ${q + 1}`, "left out"]);
      sheet.add(
        [`${q + 1}`, "left out"],
        [QUESTIONS[q]!, "question"],
        [answerOf(made, v, q), "answer"],
        ...(made.comments ? [[q % 2 === 0 ? "see annex" : "", "answer"] as const] : []),
      );
    }
    return sheet;
  });
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
