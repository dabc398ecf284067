import type { SheetGrid } from "../../../src/core/model";
import { gridOf, type Cell } from "../reading/grids";
import { formula } from "../reading/workbooks/messy-workbook";
import type { Problem } from "./problem";

/** How people write a problem down. */
export interface Layout {
  readonly down: "alternatives" | "criteria";
  readonly corner: string;
  /** Header of the weights; "" = in the criteria's headings: "Price (40%)". */
  readonly weightHead: string;
  readonly weightStyle: "fraction" | "percent" | "points" | "percent-text";
  readonly weightPlace: "first" | "last";
  /** Header of the directions; null = none are written; "" = in the criteria's headings. */
  readonly directionHead: string | null;
  /** The words for more and for less. */
  readonly directions: readonly [more: string | number, less: string | number];
  readonly directionPlace: "before" | "after";
  /** Lines above the table. */
  readonly title: readonly string[];
}

function percentText(weight: number, { weights }: Pick<Problem, "weights">): string {
  const sum = weights.reduce((all, each) => all + each, 0);
  return `${Math.round((weight / sum) * 1e4) / 100}%`;
}

function weightCells({ weights }: Problem, style: Layout["weightStyle"]): readonly Cell[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight): Cell => {
    switch (style) {
      case "fraction":
        return sum > 2 ? weight / sum : weight;
      case "points":
        return sum > 2 ? weight : Math.round(weight * 1e6) / 1e4;
      case "percent":
        return formula(weight / sum, `${(100 * weight) / sum}%`, "0.00%");
      case "percent-text":
        return percentText(weight, { weights });
    }
  });
}

/** The problem as a sheet in that layout. */
export function sheetOf(problem: Problem, layout: Layout): SheetGrid {
  const weights = weightCells(problem, layout.weightStyle);
  const words = problem.measures.map((measure) => layout.directions[measure === "min" ? 1 : 0]);
  const inHeadings = problem.weights.map((weight) => percentText(weight, problem));
  const heads = problem.criteria.map((name, c) => {
    const direction = layout.directionHead === "" ? ` (${words[c]})` : "";
    const weight = layout.weightHead === "" ? ` (${inHeadings[c]})` : "";
    return `${name}${direction}${weight}`;
  });
  const extras: (readonly [string, readonly Cell[]])[] = [];
  if (layout.weightHead !== "") extras.push([layout.weightHead, weights]);
  if (layout.directionHead) {
    const row = [layout.directionHead, words] as const;
    if (layout.directionPlace === "before") extras.unshift(row);
    else extras.push(row);
  }
  const first = layout.weightPlace === "first";
  const body = problem.alternatives.map((name, a): readonly [string, readonly Cell[]] => [
    name,
    problem.figures[a]!,
  ]);
  const lines = first ? [...extras, ...body] : [...body, ...extras];
  const down: Cell[][] = [
    [layout.corner === "" ? null : layout.corner, ...heads],
    ...lines.map(([head, cells]): Cell[] => [head, ...cells]),
  ];
  const rows =
    layout.down === "alternatives"
      ? down
      : down[0]!.map((_, column) => down.map((line) => line[column] ?? null));
  const titles = layout.title.map((line): Cell[] => [line]);
  return gridOf("Sheet1", [...titles, ...(titles.length > 0 ? [[] as Cell[]] : []), ...rows]);
}
