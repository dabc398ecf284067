import { zipSync } from "fflate";
import { directoryOf, type OfficePackage, relationshipsPart } from "../package";
import { findElement, mapElements, replaceInside, setAttribute, sourceOf, withPrefix } from "../patch";
import { encodeAttribute } from "../xml";

const CONTENT_TYPES = "[Content_Types].xml";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const encoder = new TextEncoder();

export interface NewRelationship {
  readonly id: string;
  /** Last word of the type ("worksheet"). */
  readonly type: string;
  /** A part name, or an address when external. */
  readonly target: string;
  readonly external?: boolean;
}

const relationshipXml = ({ id, type, target, external }: NewRelationship): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${encodeAttribute(external ? target : `/${target}`)}"${external ? ' TargetMode="External"' : ""}/>`;

/** A package being changed: parts come and go, the rest keeps its bytes. */
export class PackageEdit {
  private readonly parts = new Map<string, { name: string; bytes: Uint8Array }>();

  constructor(readonly original: OfficePackage) {
    for (const name of original.names()) {
      if (name.endsWith("/")) continue;
      const bytes = original.read(name.replace(/\\/g, "/"));
      if (bytes)
        this.parts.set(name.replace(/\\/g, "/").toLowerCase(), { name: name.replace(/\\/g, "/"), bytes });
    }
  }

  has(part: string): boolean {
    return this.parts.has(part.toLowerCase());
  }

  /** "" when there is no such part. */
  text(part: string): string {
    const found = this.parts.get(part.toLowerCase());
    return found ? new TextDecoder().decode(found.bytes) : "";
  }

  /** Writes only what differs, so that untouched parts keep even a byte order mark. */
  setText(part: string, text: string): void {
    const found = this.parts.get(part.toLowerCase());
    if (found && new TextDecoder().decode(found.bytes) === text) return;
    this.parts.set(part.toLowerCase(), { name: found?.name ?? part, bytes: encoder.encode(text) });
  }

  /** First free "xl/charts/chart<n>.xml". */
  freeName(directory: string, stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const name = `${directory}${stem}${number}.${extension}`;
      if (!this.has(name)) return name;
    }
  }

  addPart(part: string, text: string, contentType: string): void {
    this.setText(part, text);
    const types = this.text(CONTENT_TYPES);
    const root = findElement(mapElements(types), "Types");
    if (!root) return;
    const listed = root.children.find(
      (element) =>
        element.name === "Override" &&
        sourceOf(types, element).toLowerCase().includes(`"/${part.toLowerCase()}"`),
    );
    if (listed) {
      const source = setAttribute(sourceOf(types, listed), "ContentType", contentType);
      this.setText(CONTENT_TYPES, types.slice(0, listed.start) + source + types.slice(listed.end));
      return;
    }
    const override = withPrefix(
      `<Override PartName="/${encodeAttribute(part)}" ContentType="${contentType}"/>`,
      root.prefix,
    );
    this.setText(
      CONTENT_TYPES,
      replaceInside(types, root, types.slice(root.innerStart, root.innerEnd) + override),
    );
  }

  removePart(part: string): void {
    this.parts.delete(part.toLowerCase());
    this.parts.delete(relationshipsPart(part).toLowerCase());
    const types = this.text(CONTENT_TYPES);
    const root = findElement(mapElements(types), "Types");
    const listed = root?.children.find((element) =>
      sourceOf(types, element).toLowerCase().includes(`"/${part.toLowerCase()}"`),
    );
    if (listed) this.setText(CONTENT_TYPES, types.slice(0, listed.start) + types.slice(listed.end));
  }

  /** Replaces a part's relationships; none removes the list. */
  setRelationships(part: string, relationships: readonly NewRelationship[]): void {
    const name = relationshipsPart(part);
    if (relationships.length === 0) this.parts.delete(name.toLowerCase());
    else
      this.setText(
        name,
        EMPTY_RELATIONSHIPS.replace("></R", `>${relationships.map(relationshipXml).join("")}</R`),
      );
  }

  /** Adds to a part's relationships and returns the new one's id. */
  addRelationship(part: string, type: string, target: string): string {
    const name = relationshipsPart(part);
    const xml = this.text(name) || EMPTY_RELATIONSHIPS;
    let number = 1;
    while (xml.includes(`"rId${number}"`) || xml.includes(`'rId${number}'`)) number++;
    const root = findElement(mapElements(xml), "Relationships");
    const added = relationshipXml({ id: `rId${number}`, type, target });
    if (root)
      this.setText(
        name,
        replaceInside(xml, root, xml.slice(root.innerStart, root.innerEnd) + withPrefix(added, root.prefix)),
      );
    return `rId${number}`;
  }

  removeRelationship(part: string, id: string): void {
    const name = relationshipsPart(part);
    const xml = this.text(name);
    const root = findElement(mapElements(xml), "Relationships");
    const found = root?.children.find(
      (element) => / Id\s*=\s*["']([^"']*)["']/.exec(sourceOf(xml, element))?.[1] === id,
    );
    if (found) this.setText(name, xml.slice(0, found.start) + xml.slice(found.end));
  }

  /** Removes what only this sheet's relationships lead to (drawings, charts, tables, notes). The sheet itself stays. */
  removeBelongings(sheetPart: string): void {
    const reached = (from: string, found: Set<string>): Set<string> => {
      for (const { target, external } of this.original.relationships(from)) {
        if (external || found.has(target.toLowerCase()) || !this.has(target)) continue;
        found.add(target.toLowerCase());
        reached(target, found);
      }
      return found;
    };
    const belongings = reached(sheetPart, new Set());
    const owners = [...this.parts.values()].filter(
      ({ name }) =>
        !name.endsWith(".rels") &&
        !belongings.has(name.toLowerCase()) &&
        name.toLowerCase() !== sheetPart.toLowerCase(),
    );
    for (const { name } of owners)
      for (const { target } of this.original.relationships(name)) belongings.delete(target.toLowerCase());
    for (const part of belongings) this.removePart(part);
    this.parts.delete(relationshipsPart(sheetPart).toLowerCase());
  }

  /** Directory the workbook's own parts live in. */
  static home(workbookPart: string): string {
    return directoryOf(workbookPart);
  }

  toBytes(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const { name, bytes } of this.parts.values()) files[name] = bytes;
    // A fixed time: the same workbook gives the same bytes.
    return zipSync(files, { level: 6, mtime: "1980-01-01T12:00:00" });
  }
}
