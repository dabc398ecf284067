import { unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip of text parts. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encode(text)])));

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );

/** Names of parts whose bytes differ, or that only one of the two has. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter(
      (name) =>
        Buffer.compare(Buffer.from(a[name] ?? []), Buffer.from(b[name] ?? [])) !== 0 ||
        !(name in a) ||
        !(name in b),
    )
    .sort();
}

export const relationships = (
  ...list: readonly (readonly [id: string, type: string, target: string])[]
): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export interface RawWorkbook {
  /** Inside of each worksheet element, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Between `<sheets>` and the end of the workbook. */
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
  /** Inside of styleSheet. */
  readonly styles?: string;
  readonly sharedStrings?: string;
  /** More parts, or replacements. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A workbook written by hand, as other programs write them. */
export function rawWorkbook(raw: RawWorkbook): Uint8Array {
  const names = Object.keys(raw.sheets);
  const sheets = names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      names
        .map(
          (_, index) =>
            `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join("") +
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
      '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${raw.beforeSheets ?? ""}<sheets>${sheets}</sheets>${raw.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...names.map(
        (_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ["rId90", "styles", "/xl/styles.xml"],
      ["rId91", "sharedStrings", "sharedStrings.xml"],
      ["rId92", "person", "persons/person.xml"],
    ),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${raw.styles ?? '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>'}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${raw.sharedStrings ?? ""}</sst>`,
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${raw.sheets[name] ?? ""}</worksheet>`;
  });
  return zipOf({ ...parts, ...raw.parts });
}
