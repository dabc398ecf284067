import type { SheetContents, TableContents } from "../../workbook/contents";
import { parseCell, parseRect } from "../addresses";
import type { OfficePackage, Relationship } from "../package";
import { child, childrenNamed, decodeEscapes, descendants, flag, type XmlNode } from "../xml";

type Comment = SheetContents["comments"][number];

/** Whole text of a rich text node. */
const richText = (node: XmlNode | undefined): string =>
  decodeEscapes(
    descendants(node, "t")
      .map((text) => text.text)
      .join(""),
  );

function readNotes(root: XmlNode | undefined): Map<string, Comment> {
  const authors = childrenNamed(child(root, "authors"), "author").map((author) => decodeEscapes(author.text));
  const notes = new Map<string, Comment>();
  for (const node of childrenNamed(child(root, "commentList"), "comment")) {
    const reference = node.attributes["ref"] ?? "";
    const place = parseCell(reference);
    if (!place) continue;
    notes.set(reference, {
      ...place,
      text: richText(child(node, "text")),
      author: authors[Number(node.attributes["authorId"])] ?? "",
    });
  }
  return notes;
}

/** Notes, and threads with their replies below each other. A thread replaces the note older Excels show for it. */
export function readComments(
  parts: OfficePackage,
  relationships: readonly Relationship[],
  people: ReadonlyMap<string, string>,
): Comment[] {
  const notes = new Map<string, Comment>();
  const threads = new Map<string, Comment>();
  for (const { type, target } of relationships) {
    if (type === "comments")
      for (const [reference, note] of readNotes(parts.xml(target))) notes.set(reference, note);
    if (type !== "threadedComment") continue;
    for (const node of childrenNamed(parts.xml(target), "threadedComment")) {
      const reference = node.attributes["ref"] ?? "";
      const place = parseCell(reference);
      if (!place) continue;
      const text = child(node, "text")?.text ?? "";
      const first = threads.get(reference);
      if (first) first.text += `\n${text}`;
      else
        threads.set(reference, {
          ...place,
          text,
          author: people.get(node.attributes["personId"] ?? "") ?? "",
        });
    }
  }
  return [...new Map([...notes, ...threads]).values()];
}

/** Names behind the ids threads give their authors by. */
export function readPeople(
  parts: OfficePackage,
  relationships: readonly Relationship[],
): Map<string, string> {
  const people = new Map<string, string>();
  for (const { type, target } of relationships) {
    if (type !== "person") continue;
    for (const { attributes } of childrenNamed(parts.xml(target), "person")) {
      people.set(attributes["id"] ?? "", attributes["displayName"] ?? "");
    }
  }
  return people;
}

export function readTables(
  parts: OfficePackage,
  sheet: XmlNode,
  relationships: readonly Relationship[],
): TableContents[] {
  return childrenNamed(child(sheet, "tableParts"), "tablePart").flatMap(({ attributes }): TableContents[] => {
    const target = relationships.find(({ id }) => id === attributes["id"])?.target;
    const root = target === undefined ? undefined : parts.xml(target);
    const rect = parseRect(root?.attributes["ref"] ?? "");
    if (!root || !rect) return [];
    const style = child(root, "tableStyleInfo")?.attributes;
    return [
      {
        id: root.attributes["id"] ?? "0",
        name: root.attributes["displayName"] ?? root.attributes["name"] ?? "",
        rect,
        columns: childrenNamed(child(root, "tableColumns"), "tableColumn").map((column) =>
          decodeEscapes(column.attributes["name"] ?? ""),
        ),
        style: style?.["name"] ?? null,
        showFilter: child(root, "autoFilter") !== undefined,
        showBandedRows: flag(style?.["showRowStripes"]),
      },
    ];
  });
}

/** Web addresses as they are, places in the workbook with "#" before them. */
export function readHyperlinks(
  sheet: XmlNode,
  relationships: readonly Relationship[],
): SheetContents["hyperlinks"] {
  return childrenNamed(child(sheet, "hyperlinks"), "hyperlink").flatMap(({ attributes }) => {
    const rect = parseRect(attributes["ref"] ?? "");
    const external = relationships.find(({ id }) => id === attributes["id"])?.target;
    const location = attributes["location"];
    if (!rect || (external === undefined && location === undefined)) return [];
    const target = (external ?? "") + (location === undefined ? "" : `#${location}`);
    return [
      { rect, target, ...(attributes["display"] === undefined ? {} : { text: attributes["display"] }) },
    ];
  });
}
