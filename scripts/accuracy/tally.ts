import { wilson } from "./wilson";

/** How one reading came out: a silent error is wrong and not flagged; an abstention reads nothing or flags itself. */
export type Outcome = "exact" | "silent-error" | "abstained";

export interface Judged {
  readonly set: string;
  readonly language: string;
  readonly outcome: Outcome;
  /** What was expected and what was read, for people who want to see the misses. */
  readonly detail: string;
}

/** One line per set and language: N, share exact, silent errors and abstentions with their 95 % intervals. */
export function tallyLines(judged: readonly Judged[]): string[] {
  const groups = new Map<string, Judged[]>();
  for (const item of judged) {
    for (const key of [`${item.set}\t${item.language}`, `${item.set}\tall`]) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  const lines = [
    `${"set".padEnd(34)} ${"lang".padEnd(5)} ${"N".padStart(5)}  ${"exact".padEnd(24)} ${"silent errors".padEnd(24)} abstained`,
  ];
  for (const [key, items] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const [set = "", language = ""] = key.split("\t");
    const share = (outcome: Outcome): string =>
      shareText(items.filter((item) => item.outcome === outcome).length, items.length);
    lines.push(
      `${set.padEnd(34)} ${language.padEnd(5)} ${String(items.length).padStart(5)}  ${share("exact").padEnd(24)} ${share("silent-error").padEnd(24)} ${share("abstained")}`,
    );
  }
  return lines;
}

/** "97.1 % [93.2–98.8]". */
export function shareText(hits: number, trials: number): string {
  if (trials === 0) return "–";
  const percent = (share: number): string => (share * 100).toFixed(1);
  const [low, high] = wilson(hits, trials);
  return `${percent(hits / trials)} % [${percent(low)}–${percent(high)}]`;
}
