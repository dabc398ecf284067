import { rectOf } from "../../workbook/rects";
import { itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject } from "../registry";
import { make, nullObject } from "../registry";
import { applicationObject } from "./application";
import { cellsAt } from "./cells-ref";
import { eventMethods } from "./event-methods";
import { namesObject } from "./named-item";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { workbookParts } from "./workbook-parts";
import { worksheetsObject } from "./worksheets";

const workbookDefinition: Definition<Host> = {
  name: "Workbook",
  properties: {
    Name: { since: "1.7", get: () => "Workbook.xlsx" },
    IsDirty: { since: "1.9", get: (host) => host.workbook.version > 0 || host.workbook.redone.size > 0 },
    ReadOnly: { since: "1.8", get: (host) => host.poses.readOnly },
    AutoSave: { since: "1.9", get: () => false },
    Worksheets: { to: () => worksheetsObject() },
    Names: { to: () => namesObject(undefined) },
    Application: { to: (host) => applicationObject(host) },
    Settings: { since: "1.4", to: (host) => settingsObject(host) },
    ...workbookParts,
  },
  methods: {
    GetSelectedRange: { call: (host) => selected(host, false) },
    GetActiveCell: { since: "1.7", call: (host) => selected(host, true) },
    _GetObjectByReferenceId: { call: () => nullObject() },
    ...eventMethods(() => "Workbook"),
  },
};

function selected(host: Host, firstCell: boolean): HostObject {
  const sheet = host.workbook.sheetById(host.selection.sheetId);
  if (!sheet) throw itemNotFound();
  const { top, left, bottom, right } = host.selection;
  return rangeObject(cellsAt(sheet, firstCell ? rectOf(top, left) : { top, left, bottom, right }));
}

export function workbookObject(host: Host): HostObject {
  return make(workbookDefinition, host);
}
