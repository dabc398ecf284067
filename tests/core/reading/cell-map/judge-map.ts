import {
  formatAddress,
  type CellAddress,
  type CellUse,
  type Reading,
  type SheetGrid,
} from "../../../../src/core/model";
import { mapCells } from "../../../../src/core/reading";
import { plain } from "../../../../src/core/reading/plain-text";

/** The map as a look-up by cell, made without trusting its rectangles: every claim on every cell is kept. */
export class JudgedMap {
  private readonly uses = new Map<string, CellUse[]>();
  private readonly words = new Map<string, string>();
  private readonly zeros = new Set<string>();

  constructor(
    readonly grids: readonly SheetGrid[],
    readonly reading: Reading,
  ) {
    for (const { cells } of mapCells(grids, reading)) {
      for (const { range, ...use } of cells) {
        for (let row = range.top; row <= range.bottom; row += 1) {
          for (let column = range.left; column <= range.right; column += 1) {
            const key = formatAddress({ sheet: range.sheet, row, column });
            this.uses.set(key, [...(this.uses.get(key) ?? []), use]);
          }
        }
      }
    }
    this.forEachCell((cell, i, j, grid) => {
      const text = (grid.text[i]![j] ?? "").replace(/[\s\u00a0]+/g, " ").trim();
      this.words.set(formatAddress(cell), text);
      if (grid.values[i]?.[j] === 0 && grid.isFormula?.[i]?.[j] === true) this.zeros.add(formatAddress(cell));
    });
  }

  at(cell: CellAddress): CellUse | undefined {
    return this.uses.get(formatAddress(cell))?.[0];
  }

  /** "answer", "question", …; the reason's key for what is left out. */
  kindAt(cell: CellAddress): string {
    const use = this.at(cell);
    return use === undefined ? "not mapped" : use.kind === "excluded" ? use.reason.key : use.kind;
  }

  private forEachCell(look: (cell: CellAddress, i: number, j: number, grid: SheetGrid) => void): void {
    for (const grid of this.grids)
      grid.text.forEach((line, i) =>
        line.forEach((_, j) =>
          look({ sheet: grid.name, row: grid.top + i, column: grid.left + j }, i, j, grid),
        ),
      );
  }

  /** Everything that is wrong with the map; empty when it is complete and agrees with the reading. */
  faults(): readonly string[] {
    return [...this.notOnce(), ...this.againstReading(), ...this.againstWords()];
  }

  private notOnce(): string[] {
    const faults: string[] = [];
    let cells = 0;
    this.forEachCell((cell) => {
      cells += 1;
      const times = this.uses.get(formatAddress(cell))?.length ?? 0;
      if (times !== 1) faults.push(`${formatAddress(cell)} is in ${times} ranges`);
    });
    if (this.uses.size !== cells) faults.push(`${this.uses.size} cells mapped of ${cells}`);
    return faults;
  }

  /** What the reading points at must be that. */
  private againstReading(): string[] {
    const { questions, vendors, answers, excluded } = this.reading;
    const faults: string[] = [];
    const expect = (what: string, cell: CellAddress, ...kinds: readonly string[]): void => {
      if (!kinds.includes(this.kindAt(cell)))
        faults.push(`${what} at ${formatAddress(cell)} is ${this.kindAt(cell)}`);
    };
    const asked = new Map(questions.map((question) => [question.id, formatAddress(question.cell)]));
    for (const question of questions) expect(`question “${question.text}”`, question.cell, "question");
    const answered = new Set(answers.flatMap(({ parts }) => parts.map(({ cell }) => formatAddress(cell))));
    for (const { name, cell } of vendors) {
      // A sheet's title can name its vendor, and so can the answer to the question for its name.
      if (!plain(this.wordsAt(cell)).includes(plain(name))) continue;
      const isAnswer = answered.has(formatAddress(cell));
      // "Vendor" in one table may stand left of another's question.
      const isQuestion = [...asked.values()].includes(formatAddress(cell));
      expect(`vendor ${name}`, cell, isAnswer ? "answer" : isQuestion ? "question" : "vendor");
    }
    for (const { cell, parts, text, question } of answers) {
      const placeless = parts.length === 0 && formatAddress(cell) === asked.get(question);
      if (!placeless) expect(`answer “${text}”`, cell, "answer");
      for (const part of parts) {
        // An "x" under "Yes" is quoted by the header; a price's unit stands beside it or over it.
        if (part.role === "basis")
          expect(`basis “${part.text}”`, part.cell, "answer", "header", "reading.excluded.basisColumn");
        else if (part.role === "answer" && formatAddress(part.cell) !== formatAddress(cell))
          expect("part", part.cell, "answer", "header");
        else expect(`part “${part.text}”`, part.cell, "answer");
      }
    }
    const hidden = ["reading.excluded.hiddenRows", "reading.excluded.hiddenColumns"];
    for (const { label, cell, reason } of excluded)
      expect(
        `exclusion “${label}” (${reason.key})`,
        cell,
        ...(hidden.includes(reason.key) ? hidden : [reason.key]),
      );
    return faults;
  }

  /** What is called an answer or a name must have been read as one. */
  private againstWords(): string[] {
    const faults: string[] = [];
    const { answers, vendors } = this.reading;
    const parts = new Set(
      answers
        .flatMap(({ cell, parts: own }) => [
          cell,
          ...own.map((part) => part.cell),
          // A mark is quoted by the header above it.
          ...own.map((part) => ({ ...part.cell, row: cell.row })),
        ])
        .map(formatAddress),
    );
    const names = vendors.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => plain(name));
    this.forEachCell((cell) => {
      const words = this.wordsAt(cell);
      if (words === "") return;
      const key = formatAddress(cell);
      const kind = this.kindAt(cell);
      if (kind === "answer" && !parts.has(key) && !this.zeros.has(key))
        faults.push(`${key} “${words}” is an answer nobody read`);
      if (
        kind === "vendor" &&
        !names.some((name) => plain(words).includes(name) || name.includes(plain(words)))
      )
        faults.push(`${key} “${words}” is called a vendor`);
      if (kind === "reading.map.blank" || kind === "reading.map.ghost")
        faults.push(`${key} “${words}” is called blank`);
    });
    return faults;
  }

  private wordsAt(cell: CellAddress): string {
    return this.words.get(formatAddress(cell)) ?? "";
  }
}
