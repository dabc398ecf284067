import type { Reading, SheetLayout } from "../../../src/core/model";
import { readResponses } from "../../../src/core/reading";
import { say } from "../../../src/core/wording/say";
import { BLOCKS } from "./workbooks/blocks";
import { COLUMNS } from "./workbooks/columns";
import { LONG } from "./workbooks/long";
import { MARKS } from "./workbooks/marks";
import type { MessyWorkbook } from "./workbooks/messy-workbook";
import { MORE } from "./workbooks/more";
import { NAMES } from "./workbooks/names";
import { NO_RESPONSES } from "./workbooks/no-responses";
import { NUMERIC } from "./workbooks/numeric";
import { ONE_VENDOR_SHEETS } from "./workbooks/one-vendor-sheets";
import { PRICES } from "./workbooks/prices";
import { ROWS } from "./workbooks/rows";

/** The layouts of every sheet, as the truth writes them: each once, "none" only where nothing else was read. */
function layoutsOf(reading: Reading): Record<string, readonly SheetLayout[]> {
  const found: Record<string, SheetLayout[]> = {};
  for (const { name, layout } of reading.sheets) {
    const own = (found[name] ??= []);
    if (!own.includes(layout)) own.push(layout);
  }
  return found;
}

const labels = (reading: Reading, kind: string): readonly string[] =>
  reading.excluded.filter((each) => each.kind === kind).map((each) => each.label);

function textOf(reading: Reading, vendor: string, beginning: string): string | undefined {
  const question = reading.questions.find((each) => each.text.startsWith(beginning));
  return reading.answers.find((each) => each.vendor === vendor && each.question === question?.id)?.text;
}

const readWithoutNone = (layouts: SheetLayout | readonly SheetLayout[]): readonly SheetLayout[] => {
  const list = typeof layouts === "string" ? [layouts] : layouts;
  return list.length > 1 ? list.filter((layout) => layout !== "none") : list;
};

function judge(book: MessyWorkbook): void {
  const reading = readResponses(book.sheets);
  const expected = Object.fromEntries(
    Object.entries(book.layouts).map(([name, layouts]) => [name, readWithoutNone(layouts)]),
  );
  const layouts = Object.fromEntries(
    Object.entries(layoutsOf(reading)).map(([name, each]) => [name, readWithoutNone(each)]),
  );
  const said = book.says?.map(([vendor, beginning]) => [
    vendor,
    beginning,
    textOf(reading, vendor, beginning),
  ]);
  const texts = reading.questions.map((question) => question.text);
  expect({
    vendors: reading.vendors.map((vendor) => vendor.name),
    layouts,
    questions: typeof book.questions === "number" ? texts.length : texts,
    answered: reading.answers.filter((answer) => answer.text !== "").length,
    said,
  }).toEqual({
    vendors: book.vendors,
    layouts: expected,
    questions: book.questions,
    answered: book.answered,
    said: book.says,
  });
  if (book.points)
    expect(reading.questions.map((question) => (question.pointsGiven ? question.points : null))).toEqual(
      book.points,
    );
  for (const [kind, parts] of Object.entries(book.excluded ?? {})) {
    for (const part of parts) expect(labels(reading, kind)).toContainEqual(expect.stringContaining(part));
  }
  for (const [name, key] of Object.entries(book.because ?? {}))
    expect(reading.sheets.find((sheet) => sheet.name === name)?.reason.key).toBe(key);
  for (const { reason } of [...reading.sheets, ...reading.excluded])
    expect(say("en", reason)).not.toMatch(/[{}]|^reading\./);
}

describe.each([
  ["vendors in columns", COLUMNS],
  ["vendors in rows", ROWS],
  ["sheets of one vendor", ONE_VENDOR_SHEETS],
  ["one answer a row", LONG],
  ["prices", PRICES],
  ["marks", MARKS],
  ["names", NAMES],
  ["numbers with weights and directions", NUMERIC],
  ["several tables, hidden parts", BLOCKS],
  ["no responses", NO_RESPONSES],
  ["all kinds", MORE],
])("%s", (_, books) => {
  it.each(books.map((book) => [book.name, book] as const))("%s", (__, book) => judge(book));
});
