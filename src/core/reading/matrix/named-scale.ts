/** Words that say a line over a table is about how its figures were rated. */
const ABOUT = /scale|scor|rating|rated|marks?\b|points?\b|điểm|thang|점|척도|点|評価|段階/iu;
const RANGE = /(?<![\d.,])[01] ?(?:[-–—~]|to|đến|から|부터|=.{1,30}[-–—,;…]) ?(\d{1,3})(?![\d.,])/u;
const OUT_OF =
  /(?:out of|\/|thang điểm|thang) ?(\d{1,3})(?![\d.,/])|(\d{1,3}) ?(?:점 ?만점|점 ?척도|点満点|段階|-?point scale)/iu;
const USUAL: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 9, 10, 20, 25, 50, 100, 1000]);

/** The scale the lines over a table name ("Scores 1–5", "thang điểm 10", "10점 만점"); undefined when none does. */
export function namedScale(lines: readonly string[]): number | undefined {
  for (const line of lines) {
    const text = line.slice(0, 200);
    if (!ABOUT.test(text)) continue;
    const match = OUT_OF.exec(text) ?? RANGE.exec(text);
    const scale = Number(match?.[1] ?? match?.[2]);
    if (USUAL.has(scale)) return scale;
  }
  return undefined;
}
