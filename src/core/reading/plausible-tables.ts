import { kindOfText } from "./cell-kind";
import { topicOf } from "./criteria/topic";
import { nameScore } from "./orientation";
import type { QuestionRegistry } from "./question-registry";
import type { RawTable } from "./raw-table";
import { isBaselineName, nameKey } from "./vendor-name";

/** From this confidence on a table's word is taken for the names of vendors. */
export const SURE = 0.8;

/** Where some tables are sure of their vendors, a doubtful table that names none of them is a list of something else. */
export function dropStrangers(tables: readonly RawTable[]): {
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
    if (table.confidence < 1 && !namesVendors(table)) {
      dropped.push(table);
      continue;
    }
    const stranger = !names(table).some((name) => known.has(name));
    const tooThin = table.vendors.length < 2 && table.layout !== "sheet-per-vendor" && table.confidence < 0.7;
    if (table.confidence === 1) {
      // A person chose the layout.
      kept.push(table);
      continue;
    }
    (known.size > 0 && stranger && table.confidence < SURE ? dropped : tooThin ? dropped : kept).push(table);
  }
  return { kept, dropped };
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** False for a table whose "vendors" read like answers, questions or standards rather than names. */
function namesVendors(table: RawTable): boolean {
  if (table.layout === "sheet-per-vendor" || table.layout === "long") return true;
  // Under weights or directions whatever is compared is an alternative: "Phone 1", "Site A".
  if (table.questions.some(({ ownCriterion }) => ownCriterion !== undefined)) return true;
  const names = table.vendors.map((vendor) => vendor.name);
  const isFigure = (name: string): boolean => kindOfText(name) === "number" && !/^\p{L}/u.test(name);
  const values = names.filter((name) => kindOfText(name) === "verdict" || isFigure(name)).length;
  if (values > names.length * 0.25) return false;
  const standards = names.filter((name) => topicOf(name) === "security").length;
  if (standards >= 3 && standards >= names.length * 0.3) return false;
  const sample = names.slice(0, 60);
  return sample.reduce((sum, name) => sum + nameScore(name, NO_NAMES), 0) / sample.length > -0.15;
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
export function rowsAddedByVendors(
  tables: readonly RawTable[],
  questions: QuestionRegistry,
): ReadonlySet<number> {
  const singles = new Set(tables.flatMap((table, t) => (table.layout === "sheet-per-vendor" ? [t] : [])));
  const vendors = new Set([...singles].map((t) => nameKey(tables[t]!.vendors[0]?.name ?? "").base)).size;
  const added = new Set<number>();
  if (vendors < 2) return added;
  const shared = questions.entries.filter((entry) => entry.tables.length > 1);
  const numbered = shared.filter((entry) => entry.question.label !== undefined).length > shared.length / 2;
  questions.entries.forEach((entry, index) => {
    if (entry.tables.length > 1 || !singles.has(entry.table)) return;
    const unnumbered = numbered && entry.question.label === undefined;
    if (unnumbered || (vendors >= 3 && shared.length >= 3)) added.add(index);
  });
  return added;
}
