/**
 * Just enough XML for Office's parts: one pass, no entity definitions (so nothing can expand), names without their
 * namespace prefix (some writers prefix every element with "x:").
 */
export interface XmlHandler {
  open(name: string, attributes: string, empty: boolean): void;
  text(text: string): void;
  close(name: string): void;
}

export interface XmlNode {
  readonly name: string;
  /** By local name; where a prefixed and a plain attribute share one, the plain one wins. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Resolves the five named and all numeric character references. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g, (whole, reference: string) => {
    if (!reference.startsWith("#")) return NAMED[reference] ?? whole;
    const code = reference[1] === "x" ? parseInt(reference.slice(2), 16) : parseInt(reference.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

// Characters XML cannot carry are written as Excel does: _x0007_.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escapeCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// Most texts need nothing: one look instead of eight.
const NEEDS_CARE = /[&<>"_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** For text and attributes; what cannot stand in XML becomes Excel's `_xHHHH_`. */
export function encodeXml(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(UNWRITABLE, escapeCode)
    .replace(LONE_SURROGATE, escapeCode)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "_x000D_");
}

/** For attributes: line breaks would be normalised to blanks otherwise. */
export const encodeAttribute = (text: string): string =>
  encodeXml(text).replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");

/** Excel's own escape inside texts: `_x000D_` is a carriage return. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Attributes of a raw tag body (`r="A1" s="3"`). */
export function parseAttributes(raw: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  let at = 0;
  for (;;) {
    const equals = raw.indexOf("=", at);
    if (equals < 0) return attributes;
    const name = raw.slice(at, equals).trim();
    let start = equals + 1;
    while (start < raw.length && raw[start] !== '"' && raw[start] !== "'") start++;
    const end = raw.indexOf(raw[start] ?? '"', start + 1);
    if (end < 0) return attributes;
    const colon = name.indexOf(":");
    const local = name.slice(colon + 1);
    if (colon < 0 || !(local in attributes)) attributes[local] = decodeXml(raw.slice(start + 1, end));
    at = end + 1;
  }
}

const GREATER = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** End of a tag that starts at `from`: a ">" outside quotes; -1 when the text ends first. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  return -1;
}

/** Walks an XML text; stops quietly where it breaks off. Comments, declarations and processing instructions are passed over. */
export function scanXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  for (;;) {
    const open = xml.indexOf("<", at);
    if (open < 0) return;
    if (open > at) handler.text(decodeXml(xml.slice(at, open)));
    const kind = xml[open + 1];
    if (kind === "!" || kind === "?") {
      const cdata = xml.startsWith("<![CDATA[", open);
      const mark = cdata ? "]]>" : xml.startsWith("<!--", open) ? "-->" : kind === "?" ? "?>" : ">";
      const end = xml.indexOf(mark, open + 2);
      if (end < 0) return;
      if (cdata) handler.text(xml.slice(open + 9, end));
      at = end + mark.length;
      continue;
    }
    const end = tagEnd(xml, open + 1);
    if (end < 0) return;
    if (kind === "/") handler.close(localName(xml.slice(open + 2, end).trim()));
    else {
      const empty = xml[end - 1] === "/";
      const body = xml.slice(open + 1, empty ? end - 1 : end);
      const gap = body.search(/\s/);
      handler.open(localName(gap < 0 ? body : body.slice(0, gap)), gap < 0 ? "" : body.slice(gap + 1), empty);
    }
    at = end + 1;
  }
}

/** Builds nodes; used for whole small parts and for the pieces of a sheet outside its cells. */
export class XmlTreeBuilder implements XmlHandler {
  readonly root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  private readonly path: XmlNode[] = [this.root];

  open(name: string, attributes: string, empty: boolean): void {
    const node: XmlNode = { name, attributes: parseAttributes(attributes), children: [], text: "" };
    this.path[this.path.length - 1]?.children.push(node);
    if (!empty) this.path.push(node);
  }

  text(text: string): void {
    const node = this.path[this.path.length - 1];
    if (node) node.text += text;
  }

  close(): void {
    if (this.path.length > 1) this.path.pop();
  }
}

/** The document element; an empty node when there is none. */
export function parseXml(xml: string): XmlNode {
  const builder = new XmlTreeBuilder();
  scanXml(xml, builder);
  return builder.root.children[0] ?? builder.root;
}

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((candidate) => candidate.name === name);

export const childrenNamed = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((candidate) => candidate.name === name) ?? [];

/** All nodes of that name below, in document order. */
export function descendants(node: XmlNode | undefined, name: string, found: XmlNode[] = []): XmlNode[] {
  for (const candidate of node?.children ?? []) {
    if (candidate.name === name) found.push(candidate);
    descendants(candidate, name, found);
  }
  return found;
}

/** First node along a path of names. */
export const follow = (node: XmlNode | undefined, ...names: string[]): XmlNode | undefined =>
  names.reduce<XmlNode | undefined>((at, name) => child(at, name), node);

/** xsd:boolean; `fallback` when absent. */
export function flag(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
}

/** A finite number or undefined. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
