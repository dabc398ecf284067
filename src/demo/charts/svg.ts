const NAMESPACE = "http://www.w3.org/2000/svg";

/** An SVG element with its attributes; text is set as text. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (SVGElement | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Round numbers from min to max, at most about `wanted` of them. */
export function ticks(min: number, max: number, wanted: number): readonly number[] {
  const rough = (max - min) / Math.max(1, wanted);
  if (!(rough > 0) || !Number.isFinite(rough)) return [min];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const result: number[] = [];
  for (let value = Math.ceil(min / step - 1e-9) * step; value <= max + step * 1e-9; value += step)
    result.push(Number(value.toPrecision(12)));
  return result;
}

/** Black or white, whichever reads better on a colour. */
export function inkOn(color: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r ** 2.2 + 0.7152 * g ** 2.2 + 0.0722 * b ** 2.2 > 0.3 ? "#1B2437" : "#FFFFFF";
}

export const PALETTE = [
  "#1F2F4F",
  "#D9731A",
  "#5B6577",
  "#309890",
  "#7857B9",
  "#690931",
  "#8FB59E",
  "#0C3B7E",
] as const;

export const INK = "#1B2437";
export const MUTED = "#5B6577";
export const GRID = "#D5DAE3";
