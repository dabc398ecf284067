/**
 * Changing a few places of an XML text and leaving every other character as it is: whoever wrote the part, with
 * whatever prefixes and extensions, finds it again.
 */
export interface ElementRange {
  readonly name: string;
  /** With its colon: "x:" or "". */
  readonly prefix: string;
  /** The whole element is [start, end), its inside [innerStart, innerEnd); for `<a/>` both are at `end`. */
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  readonly empty: boolean;
  readonly children: ElementRange[];
}

type Open = { -readonly [Key in keyof ElementRange]: ElementRange[Key] };

/** Where every element lies. For small parts (workbook, styles, relationships). */
export function mapElements(xml: string): ElementRange {
  const root: Open = {
    name: "",
    prefix: "",
    start: 0,
    innerStart: 0,
    innerEnd: xml.length,
    end: xml.length,
    empty: false,
    children: [],
  };
  const path: Open[] = [root];
  const tag =
    /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const qualified = match[2];
    if (qualified === undefined) continue;
    const end = match.index + match[0].length;
    if (match[1] === "/") {
      const closed = path.length > 1 ? path.pop() : undefined;
      if (closed) {
        closed.innerEnd = match.index;
        closed.end = end;
      }
      continue;
    }
    const colon = qualified.indexOf(":") + 1;
    const empty = match[0].endsWith("/>");
    const element: Open = {
      name: qualified.slice(colon),
      prefix: qualified.slice(0, colon),
      start: match.index,
      innerStart: end,
      innerEnd: end,
      end,
      empty,
      children: [],
    };
    path[path.length - 1]?.children.push(element);
    if (!empty) path.push(element);
  }
  return root;
}

/** First element along a path of names. */
export const findElement = (root: ElementRange, ...names: string[]): ElementRange | undefined =>
  names.reduce<ElementRange | undefined>(
    (at, name) => at?.children.find((candidate) => candidate.name === name),
    root,
  );

export const sourceOf = (xml: string, range: ElementRange): string => xml.slice(range.start, range.end);

/** Gives the unprefixed elements of a fragment a prefix. */
export const withPrefix = (fragment: string, prefix: string): string =>
  prefix === "" ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z][\w.]*[\s/>])/g, `<$1${prefix}`);

/** Sets or adds a plain attribute in an element's source. `value` must be encoded already. */
export function setAttribute(source: string, name: string, value: string): string {
  const end = source.search(/\/?>/);
  const tagEnd = endOfTag(source, end);
  const tag = source.slice(0, tagEnd);
  const known = new RegExp(`(\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const changed = known.test(tag)
    ? tag.replace(known, () => ` ${name}="${value}"`)
    : `${tag} ${name}="${value}"`;
  return changed + source.slice(tagEnd);
}

/** Takes a plain attribute away from an element's source. */
export function dropAttribute(source: string, name: string): string {
  const tagEnd = endOfTag(source, 0);
  return (
    source.slice(0, tagEnd).replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), "") +
    source.slice(tagEnd)
  );
}

/** Position of the ">" or "/>" that ends the first tag, quotes respected. */
function endOfTag(source: string, atLeast: number): number {
  let quote = "";
  for (let at = 0; at < source.length; at++) {
    const character = source[at] as string;
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return source[at - 1] === "/" ? at - 1 : at;
  }
  return Math.max(0, atLeast);
}

/** Replaces an element's inside; `<a/>` is opened for it. */
export function replaceInside(xml: string, range: ElementRange, inside: string): string {
  if (!range.empty) return xml.slice(0, range.innerStart) + inside + xml.slice(range.innerEnd);
  const open = xml.slice(range.start, range.end).replace(/\s*\/>$/, ">");
  return `${xml.slice(0, range.start)}${open}${inside}</${range.prefix}${range.name}>${xml.slice(range.end)}`;
}

export const replaceElement = (xml: string, range: ElementRange, source: string): string =>
  xml.slice(0, range.start) + source + xml.slice(range.end);

/**
 * Puts a new child where the schema wants it: before the first child that `order` names later. `source` is unprefixed
 * and takes the parent's prefix.
 */
export function insertInOrder(
  xml: string,
  parent: ElementRange,
  name: string,
  source: string,
  order: readonly string[],
): string {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = parent.children.find((candidate) => later.has(candidate.name));
  const at = next ? next.start : parent.innerEnd;
  return xml.slice(0, at) + withPrefix(source, parent.prefix) + xml.slice(at);
}
