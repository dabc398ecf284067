import type { SheetContents } from "../../workbook/contents";
import { rectOf } from "../../workbook/rects";
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject } from "../registry";
import { make, nullObject, readString } from "../registry";
import { CellsRef, cellsAt, findCellsAnywhere } from "./cells-ref";
import { rangeObject } from "./range";

interface CommentRef {
  readonly sheet: SheetContents;
  readonly comment: SheetContents["comments"][number];
}

function idOf(ref: CommentRef): string {
  return `${ref.sheet.id}|${ref.comment.row}|${ref.comment.column}`;
}

const commentDefinition: Definition<CommentRef> = {
  name: "Comment",
  since: "1.10",
  identity: (ref) => ({ Id: idOf(ref) }),
  gone: (ref) => (ref.sheet.comments.includes(ref.comment) ? undefined : itemNotFound()),
  properties: {
    Id: { get: idOf },
    AuthorName: { get: (ref) => ref.comment.author },
    Content: {
      get: (ref) => ref.comment.text,
      set: (ref, value) => {
        ref.comment.text = readString(value);
      },
    },
    Resolved: { since: "1.11", get: () => false },
  },
  methods: {
    Delete: {
      call: (ref) => {
        ref.sheet.comments = ref.sheet.comments.filter((comment) => comment !== ref.comment);
        return null;
      },
    },
    GetLocation: {
      call: (ref) => rangeObject(cellsAt(ref.sheet, rectOf(ref.comment.row, ref.comment.column))),
    },
  },
};

function all(host: Host, scope: SheetContents | null): CommentRef[] {
  const sheets = scope ? [scope] : host.workbook.sheets;
  return sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
}

function get(host: Host, scope: SheetContents | null, key: unknown): HostObject | undefined {
  const found = all(host, scope).find((ref) => idOf(ref) === key);
  return found && make(commentDefinition, found);
}

function missing(): never {
  throw itemNotFound();
}

/** State: the sheet, or null for all the workbook's comments. */
const commentsDefinition: Definition<SheetContents | null> = {
  name: "CommentCollection",
  since: "1.10",
  properties: {},
  items: (scope, host) => all(host, scope).map((ref) => make(commentDefinition, ref)),
  item: (scope, key, host) => get(host, scope, key) ?? missing(),
  methods: {
    GetCount: { call: (scope, _, host) => all(host, scope).length },
    GetItem: { call: (scope, args, host) => get(host, scope, args.values[0]) ?? missing() },
    GetItemOrNullObject: {
      since: "1.14",
      call: (scope, args, host) => get(host, scope, args.values[0]) ?? nullObject(),
    },
    GetItemAt: {
      call: (scope, args, host) => {
        const ref = all(host, scope)[args.integer(0)];
        return ref ? make(commentDefinition, ref) : missing();
      },
    },
    Add: {
      call: (scope, args, host) => {
        const state = args.object(0)?.state;
        const near = scope ?? host.workbook.sheets[0];
        if (!near) throw invalidArgument();
        const cells = state instanceof CellsRef ? state : findCellsAnywhere(host, near, args.string(0));
        if (cells.sheet.protected) throw accessDenied();
        const { top: row, left: column } = cells.rect;
        if (cells.sheet.comments.some((item) => item.row === row && item.column === column))
          throw itemAlreadyExists();
        const comment = { row, column, text: args.string(1), author: "You" };
        cells.sheet.comments.push(comment);
        return make(commentDefinition, { sheet: cells.sheet, comment });
      },
    },
  },
};

export function commentsObject(scope: SheetContents | null): HostObject {
  return make(commentsDefinition, scope);
}
