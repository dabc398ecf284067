import type { SheetContents } from "../../workbook/contents";
import { cellName } from "../addresses";
import { encodeXml } from "../xml";

type Comments = SheetContents["comments"];

/** A part of notes. */
export function commentsXml(comments: Comments): string {
  const authors = [...new Set(comments.map(({ author }) => author))];
  const notes = comments.map(
    ({ row, column, text, author }) =>
      `<comment ref="${cellName(row, column)}" authorId="${authors.indexOf(author)}"><text><r><t xml:space="preserve">${encodeXml(text)}</t></r></text></comment>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<authors>${authors.map((author) => `<author>${encodeXml(author)}</author>`).join("")}</authors><commentList>${notes.join("")}</commentList></comments>`
  );
}

/** The boxes of notes: Excel does not show a note without one. */
export function commentBoxesXml(comments: Comments): string {
  const boxes = comments.map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden;width:144pt;height:72pt" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 15, ${row + 4}, 4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    `<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join("")}</xml>`
  );
}
