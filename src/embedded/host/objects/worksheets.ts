import type { SheetContents } from "../../workbook/contents";
import { ANY_SHEET } from "../changes";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject } from "../registry";
import { make, nullObject } from "../registry";
import { addSheet } from "../sheet-actions";
import { eventMethods } from "./event-methods";
import { worksheetObject } from "./worksheet";

function find(host: Host, key: unknown): SheetContents | undefined {
  if (typeof key !== "string") throw invalidArgument();
  return host.workbook.sheetById(key) ?? host.workbook.sheetByName(key);
}

function ends(host: Host, visibleOnly: boolean): SheetContents[] {
  return host.workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");
}

function objectOf(sheet: SheetContents | undefined): HostObject {
  if (!sheet) throw itemNotFound();
  return worksheetObject(sheet);
}

const worksheetsDefinition: Definition<null> = {
  name: "WorksheetCollection",
  properties: {},
  items: (_, host) => host.workbook.sheets.map(worksheetObject),
  item: (_, key, host) => objectOf(find(host, key)),
  methods: {
    Add: { call: (_, args, host) => worksheetObject(addSheet(host, args.optionalString(0))) },
    GetItem: { call: (_, args, host) => objectOf(find(host, args.string(0))) },
    GetItemOrNullObject: {
      since: "1.4",
      call: (_, args, host) => {
        const sheet = find(host, args.string(0));
        return sheet ? worksheetObject(sheet) : nullObject();
      },
    },
    GetActiveWorksheet: { call: (_, __, host) => objectOf(host.workbook.sheetById(host.selection.sheetId)) },
    GetCount: { since: "1.4", call: (_, args, host) => ends(host, args.flag(0)).length },
    GetFirst: { since: "1.5", call: (_, args, host) => objectOf(ends(host, args.flag(0))[0]) },
    GetLast: { since: "1.5", call: (_, args, host) => objectOf(ends(host, args.flag(0)).pop()) },
    ...eventMethods(() => ANY_SHEET),
  },
};

export function worksheetsObject(): HostObject {
  return make(worksheetsDefinition, null);
}
