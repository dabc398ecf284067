import type { Reading } from "../../core/model";

const LONGEST_TITLE = 120;

/**
 * The heading over the first table of responses, for a workbook without a file name: the topmost of the cells that were
 * left out as titles on that sheet. "" when it has none, or only something too long to be a name.
 */
export function titleInSheets({ sheets, excluded }: Pick<Reading, "sheets" | "excluded">): string {
  const first = sheets.find(({ layout }) => layout !== "none");
  const below = first?.range?.top ?? 0;
  const titles = excluded.filter(
    ({ kind, cell }) => kind === "title" && cell.sheet === first?.name && cell.row < below,
  );
  const [top] = titles.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const title = (top?.label ?? "").replace(/\s+/g, " ").trim();
  return title.length <= LONGEST_TITLE ? title : "";
}
