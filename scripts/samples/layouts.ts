import { SheetSketch, type SheetDraft, type WorkbookDraft } from "./draft";
import type { Tender } from "./tender";

const TABLE_TOP = 4;

/** Vendors side by side, sections as headings between the questions, prices on a sheet of their own. */
export function vendorsInColumns(tender: Tender): WorkbookDraft {
  const { words } = tender;
  const names = [...tender.vendors, ...(tender.baseline === undefined ? [] : [tender.baseline])];
  const sheet = new SheetSketch();
  titleBlock(sheet, tender, names.length + 1);
  [words.id, words.question, ...names].forEach((text, column) =>
    sheet.put(TABLE_TOP, column, text, "header"),
  );
  let row = TABLE_TOP + 1;
  for (const section of tender.sections) {
    sheet.put(row, 0, section.title, "section");
    sheet.merge(row, 0, row, names.length + 1);
    row += 1;
    for (const question of section.questions) {
      sheet.put(row, 0, question.id, "id");
      sheet.put(row, 1, question.text, "label");
      question.answers
        .slice(0, names.length)
        .forEach((answer, index) => sheet.put(row, index + 2, answer, "text"));
      row += 1;
    }
  }
  const responses = sheet.done(words.responses, [7, 46, ...names.map(() => 34)], {
    row: TABLE_TOP + 1,
    column: 2,
  });
  return { sheets: [instructions(tender), responses, ...pricing(tender)] };
}

/** One vendor a row, questions across under merged section headings. */
export function vendorsInRows(tender: Tender): WorkbookDraft {
  const { words } = tender;
  const names = [...tender.vendors, ...(tender.baseline === undefined ? [] : [tender.baseline])];
  const questions = tender.sections.flatMap((section) => section.questions);
  const sheet = new SheetSketch();
  titleBlock(sheet, tender, questions.length);
  let column = 1;
  for (const section of tender.sections) {
    sheet.put(TABLE_TOP, column, section.title, "section");
    sheet.merge(TABLE_TOP, column, TABLE_TOP, column + section.questions.length - 1);
    column += section.questions.length;
  }
  sheet.put(TABLE_TOP + 1, 0, words.vendor, "header");
  questions.forEach((question, index) => sheet.put(TABLE_TOP + 1, index + 1, question.text, "header"));
  names.forEach((name, vendor) => {
    sheet.put(TABLE_TOP + 2 + vendor, 0, name, "label");
    questions.forEach((question, index) =>
      sheet.put(TABLE_TOP + 2 + vendor, index + 1, question.answers[vendor] ?? "", "text"),
    );
  });
  const freeze = { row: TABLE_TOP + 2, column: 1 };
  return {
    sheets: [instructions(tender), sheet.done(words.responses, [34, ...questions.map(() => 36)], freeze)],
  };
}

/** How vendors rename the headers of the form they were sent. */
const RENAMED: readonly (readonly [string, string])[] = [
  ["Question", "Answer"],
  ["Requirement", "Our response"],
  ["Question", "Vendor response"],
  ["Requirements", "Response"],
];

/**
 * One sheet a vendor, as vendors send the form back: the answer column renamed here and there, and in one sheet a row
 * added. The name stands in a labelled cell above the table.
 */
export function sheetPerVendor(tender: Tender): WorkbookDraft {
  const { words } = tender;
  const sheets = tender.vendors.map((vendor, index): SheetDraft => {
    const sheet = new SheetSketch();
    sheet.put(0, 0, tender.title, "title");
    sheet.merge(0, 0, 0, 3);
    sheet.put(1, 0, `${words.vendor}:`, "subtitle");
    sheet.put(1, 1, vendor, "subtitle");
    const [question, answer] = RENAMED[index % RENAMED.length]!;
    [words.id, question, answer, words.comment].forEach((text, column) =>
      sheet.put(3, column, text, "header"),
    );
    let row = 4;
    for (const section of tender.sections) {
      sheet.put(row, 0, section.title, "section");
      sheet.merge(row, 0, row, 3);
      row += 1;
      for (const asked of section.questions) {
        sheet.put(row, 0, asked.id, "id");
        sheet.put(row, 1, asked.text, "label");
        sheet.put(row, 2, asked.answers[index] ?? "", "text");
        row += 1;
      }
      if (index === 2 && section === tender.sections[2]) {
        sheet.put(row, 1, "Our innovation lab in Lisbon (please see our brochure)", "label");
        sheet.put(row, 2, "Opened in 2023", "text");
        row += 1;
      }
    }
    return sheet.done(shortName(vendor), [7, 52, 70, 30], { row: 4, column: 0 });
  });
  return { sheets: [instructions(tender), ...sheets] };
}

/** One answer a row, as an e-sourcing tool exports it. `most` questions of the first `vendors` vendors. */
export function longFormat(tender: Tender, vendors: number, most: number): WorkbookDraft {
  const { words } = tender;
  const sheet = new SheetSketch();
  [words.vendor, words.section, words.id, words.question, words.answer].forEach((text, column) =>
    sheet.put(0, column, text, "header"),
  );
  let row = 1;
  tender.vendors.slice(0, vendors).forEach((vendor, index) => {
    const rows = tender.sections.flatMap((section) =>
      section.questions.map((question) => ({ section, question })),
    );
    for (const { section, question } of rows.slice(0, most)) {
      sheet.put(row, 0, vendor, "label");
      sheet.put(row, 1, section.title, "text");
      sheet.put(row, 2, question.id, "id");
      sheet.put(row, 3, question.text, "text");
      sheet.put(row, 4, question.answers[index] ?? "", "text");
      row += 1;
    }
  });
  return { sheets: [sheet.done(words.responses, [34, 30, 7, 56, 70], { row: 1, column: 0 })] };
}

/** At most 31 characters, none of those Excel refuses. */
function shortName(vendor: string): string {
  return vendor
    .replace(/[\\/?*[\]:]/g, " ")
    .slice(0, 31)
    .trim();
}

function titleBlock(sheet: SheetSketch, tender: Tender, right: number): void {
  sheet.put(0, 0, tender.title, "title");
  sheet.merge(0, 0, 0, Math.min(right, 8));
  sheet.put(1, 0, tender.buyer, "subtitle");
  sheet.merge(1, 0, 1, Math.min(right, 8));
}

function instructions(tender: Tender): SheetDraft {
  const sheet = new SheetSketch();
  tender.instructions.forEach((line, index) =>
    sheet.put(index === 0 ? 0 : index + 1, 0, line, index === 0 ? "title" : "text"),
  );
  return sheet.done(tender.words.instructions, [100]);
}

/** Unit price and line total under each vendor's merged name, the totals as formulas. */
function pricing(tender: Tender): readonly SheetDraft[] {
  const { pricing: prices, words } = tender;
  if (!prices) return [];
  const sheet = new SheetSketch();
  sheet.put(0, 0, `${words.pricing} · ${tender.title}`, "title");
  sheet.merge(0, 0, 0, 6);
  prices.vendors.forEach((vendor, index) => {
    sheet.put(2, 3 + 2 * index, vendor, "header");
    sheet.merge(2, 3 + 2 * index, 2, 4 + 2 * index);
    sheet.put(3, 3 + 2 * index, words.unitPrice, "header");
    sheet.put(3, 4 + 2 * index, words.lineTotal, "header");
  });
  [words.item, words.quantity, words.unit].forEach((text, column) => sheet.put(3, column, text, "header"));
  prices.lines.forEach((line, offset) => {
    const row = 4 + offset;
    sheet.put(row, 0, line.item, "label");
    sheet.put(row, 1, line.quantity, "id");
    sheet.put(row, 2, line.unit, "text");
    line.prices.forEach((price, index) => {
      const column = 3 + 2 * index;
      const format = prices.formats[index] ?? "#,##0.00";
      if (price !== null) sheet.put(row, column, price, "money", format);
      const formula = `$B${row + 1}*${letters(column)}${row + 1}`;
      sheet.put(row, column + 1, { formula, result: round(line.quantity * (price ?? 0)) }, "money", format);
    });
  });
  const bottom = 4 + prices.lines.length;
  sheet.put(bottom, 0, words.total, "total");
  prices.vendors.forEach((_, index) => {
    const column = 4 + 2 * index;
    const sum = prices.lines.reduce((total, line) => total + line.quantity * (line.prices[index] ?? 0), 0);
    const formula = `SUM(${letters(column)}5:${letters(column)}${bottom})`;
    sheet.put(bottom, column, { formula, result: round(sum) }, "total", prices.formats[index]);
  });
  sheet.put(bottom + 2, 0, words.note, "note");
  return [
    sheet.done(words.pricing, [30, 11, 20, ...prices.vendors.flatMap(() => [14, 18])], { row: 4, column: 3 }),
  ];
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
