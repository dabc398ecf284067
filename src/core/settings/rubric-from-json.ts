import type { RubricLevel } from "../model";

/** A rubric as the table of corrections keeps it; undefined when it was damaged. Best level first. */
export function rubricFromJson(json: unknown): readonly RubricLevel[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const levels = json.flatMap((level: unknown): RubricLevel[] => {
    if (typeof level !== "object" || level === null || !("points" in level) || !("words" in level)) return [];
    const { points, words } = level;
    const isLevel = typeof points === "number" && points >= 0 && points <= 100 && typeof words === "string";
    return isLevel ? [{ points, words }] : [];
  });
  return levels.length === json.length ? [...levels].sort((a, b) => b.points - a.points) : undefined;
}
