/** A question a vendor answered, as it stands in a Markdown questionnaire. */
export interface QuestionRow {
  readonly question: string;
  readonly answer: string;
  readonly note: string;
  /** Headings and category columns it stands under; "" when there are none. */
  readonly section: string;
}

interface Columns {
  readonly question: number;
  readonly answer: number;
  readonly note: number;
  readonly sections: readonly number[];
}

/**
 * The answered questions of a Markdown text: tables with a question and an answer column, questions as headings or bold
 * lines with the answer below, "Q: … A: …", and list items that ask and answer in one line or in the item below.
 */
export function questionRows(markdown: string): readonly QuestionRow[] {
  const rows: QuestionRow[] = [];
  const headings: string[] = [];
  let table: { columns: Columns | undefined; categories: string[] } | undefined;
  let open: { question: string; section: string; answer: string[] } | undefined;
  const close = (): void => {
    if (open && open.answer.length > 0) rows.push({ ...open, answer: open.answer.join(" "), note: "" });
    open = undefined;
  };
  const ask = (question: string): void => {
    close();
    open = { question, section: headings.filter(Boolean).join(" › "), answer: [] };
  };
  for (const line of markdown.split("\n").map((each) => each.trim())) {
    if (line.startsWith("|")) {
      close();
      const cells = line
        .replace(/^\||\|$/g, "")
        .split("|")
        .map(plain);
      if (!table) table = { columns: columnsOf(cells), categories: [] };
      else if (table.columns && !cells.every((cell) => /^:?-*:?$/.test(cell)))
        addTableRow(rows, cells, table.columns, table.categories, headings);
      continue;
    }
    table = undefined;
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (heading) {
      close();
      const text = unnumbered(plain(heading[2]!));
      if (asks(text)) ask(text);
      else
        headings.splice(heading[1]!.length - 1, Infinity, ...padded(headings, heading[1]!.length - 1), text);
      continue;
    }
    readProse(line, ask, (answer) => open?.answer.push(answer), open !== undefined);
  }
  close();
  return rows;
}

const QUESTION_WORDS = /^(?:do|does|did|is|are|was|has|have|can|will|how|what|which|who|where|when)\b/i;

/** One line outside tables and headings: a question, an answer, both, or more of the answer above. */
function readProse(
  line: string,
  ask: (text: string) => void,
  answer: (text: string) => void,
  isOpen: boolean,
): void {
  if (line === "" || /^(?:-{3,}|<.*>|```.*|>.*)$/.test(line)) return;
  const item = line.replace(/^(?:[-*+]|\d{1,3}[.)])\s+/, "");
  const words = plain(item);
  const asked = /^(?:q|question)\s?\d{0,3}\s?[.:)]\s*(.+)$/i.exec(words);
  const answered = /^(?:a|answer|response)\s?\d{0,3}\s?[.:)]\s*(.+)$/i.exec(words);
  const both = asked && /^(.*?[?.])\s+(?:a|answer|response)\s?[.:)]\s*(.+)$/i.exec(asked[1]!);
  const bold = /^\*\*([^*]+)\*\*:?\s*(.*)$/.exec(item);
  const inline = /^([^?]{8,200}\?)\s+(\S.*)$/.exec(words);
  if (both) {
    ask(both[1]!);
    answer(both[2]!);
  } else if (asked) ask(asked[1]!);
  else if (answered && isOpen) answer(answered[1]!);
  else if (bold && (asks(plain(bold[1]!)) || /^\d{1,3}[.)]/.test(bold[1]!.trim()))) {
    ask(unnumbered(plain(bold[1]!)));
    if (bold[2]! !== "") answer(plain(bold[2]!));
  } else if (inline && (item !== line || QUESTION_WORDS.test(inline[1]!))) {
    ask(unnumbered(inline[1]!));
    answer(inline[2]!);
  } else if (asks(words) && words.length < 400) ask(unnumbered(words));
  else if (isOpen) answer(words);
}

function addTableRow(
  rows: QuestionRow[],
  cells: readonly string[],
  columns: Columns,
  categories: string[],
  headings: readonly string[],
): void {
  columns.sections.forEach((column, index) => {
    if ((cells[column] ?? "") !== "")
      categories.splice(index, Infinity, ...padded(categories, index), cells[column]!);
  });
  const question = cells[columns.question] ?? "";
  if (question === "") return;
  rows.push({
    question,
    answer: cells[columns.answer] ?? "",
    note: cells[columns.note] ?? "",
    section: (columns.sections.length > 0 ? categories : headings).filter(Boolean).join(" › "),
  });
}

function columnsOf(cells: readonly string[]): Columns | undefined {
  const find = (words: RegExp): number => cells.findIndex((cell) => words.test(cell.toLowerCase()));
  const question = find(
    /^(?:(?:security |control )?questions?|theme|certification|requirement|control)(?: text)?$/,
  );
  const answer = find(/^(?:(?:vendor |our |csp )?(?:answer|response)|status)/);
  const sections = cells.flatMap((cell, column) =>
    column !== question && /section|domain|category|heading/i.test(cell) ? [column] : [],
  );
  return question >= 0 && answer >= 0
    ? { question, answer, note: find(/note|comment|evidence|detail|explanation/), sections }
    : undefined;
}

function padded(list: readonly string[], length: number): string[] {
  return Array.from({ length: Math.max(0, length - list.length) }, () => "");
}

function asks(text: string): boolean {
  return /[?？]$/.test(text);
}

function unnumbered(text: string): string {
  return text.replace(/^(?:[A-Z]{0,4}[-.]?\d{1,3}(?:\.\d{1,3}){0,3}[.):]?)\s+/, "");
}

function plain(cell: string): string {
  return cell
    .replace(/\*\*|`/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim();
}
