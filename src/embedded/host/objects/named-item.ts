import type { NameContents } from "../../workbook/contents";
import { absoluteName, sheetPrefix } from "../../workbook/rects";
import { isFormula } from "../../formulas/check";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject } from "../registry";
import { make, nullObject, readFlag, readString } from "../registry";
import { plain } from "../changes";
import { CellsRef, readReferenceText } from "./cells-ref";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** Excel's rules for defined names. */
export function checkName(name: string): void {
  const isShaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isReference =
    /^[A-Za-z]{1,3}[0-9]+$/.test(name) ||
    /^[rc]$/i.test(name) ||
    /^r[0-9]*c[0-9]*$/i.test(name) ||
    /^(?:r|c)[0-9]+$/i.test(name);
  if (!isShaped || isReference || /^(?:true|false)$/i.test(name))
    throw invalidArgument(`The name is not valid: ${name.slice(0, 80)}`);
}

function find(host: Host, scope: string | undefined, name: string): NameContents | undefined {
  const wanted = name.toLowerCase();
  return host.workbook.contents.names.find(
    (item) => item.name.toLowerCase() === wanted && item.sheetId === scope,
  );
}

const namedItemDefinition: Definition<NameContents> = {
  name: "NamedItem",
  identity: (item) => ({ Name: item.name, _Id: item.name }),
  gone: (item, host) => (host.workbook.contents.names.includes(item) ? undefined : itemNotFound()),
  properties: {
    Name: { get: (item) => item.name },
    _Id: { get: (item) => item.name },
    Comment: { since: "1.4", get: () => "", set: (_, value) => void readString(value) },
    Formula: {
      since: "1.7",
      get: (item) => `=${item.refersTo}`,
      set: (item, value, host) => host.workbook.changeName(item, readFormula(readString(value))),
    },
    Scope: { since: "1.4", get: (item) => (item.sheetId === undefined ? "Workbook" : "Worksheet") },
    Type: { get: (item, host) => typeOf(item, host) },
    Value: {
      get: (item, host) => {
        const cells = readReferenceText(host, item.refersTo);
        if (cells) return cells.address.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
        return plain(host.workbook.calculator.evaluateAll([`=${item.refersTo}`])[0] ?? null);
      },
    },
    Visible: {
      get: (item) => item.visible,
      set: (item, value) => {
        item.visible = readFlag(value);
      },
    },
    Worksheet: {
      since: "1.4",
      to: (item, host) => {
        const sheet = item.sheetId === undefined ? undefined : host.workbook.sheetById(item.sheetId);
        if (!sheet) throw itemNotFound();
        return worksheetObject(sheet);
      },
    },
    WorksheetOrNullObject: {
      since: "1.4",
      to: (item, host) => {
        const sheet = item.sheetId === undefined ? undefined : host.workbook.sheetById(item.sheetId);
        return sheet ? worksheetObject(sheet) : nullObject();
      },
    },
  },
  methods: {
    Delete: { since: "1.4", call: (item, _, host) => (host.workbook.removeName(item), null) },
    GetRange: {
      call: (item, _, host) => {
        const cells = readReferenceText(host, item.refersTo);
        // The name is there, what it stood for isn't.
        if (!cells) throw itemNotFound();
        return rangeObject(cells);
      },
    },
    GetRangeOrNullObject: {
      since: "1.4",
      call: (item, _, host) => {
        const cells = readReferenceText(host, item.refersTo);
        return cells ? rangeObject(cells) : nullObject();
      },
    },
  },
};

function typeOf(item: NameContents, host: Host): string {
  if (readReferenceText(host, item.refersTo)) return "Range";
  if (item.refersTo.includes("#REF!")) return "Error";
  if (/^"/.test(item.refersTo)) return "String";
  return /^[0-9.]+$/.test(item.refersTo) ? "Double" : "String";
}

function readFormula(text: string): string {
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (!isFormula(formula)) throw invalidArgument();
  return formula.slice(1);
}

function add(host: Host, scope: string | undefined, name: string, refersTo: string): HostObject {
  checkName(name);
  if (find(host, scope, name)) throw itemAlreadyExists();
  const item: NameContents = {
    name,
    refersTo,
    visible: true,
    ...(scope === undefined ? {} : { sheetId: scope }),
  };
  host.workbook.addName(item);
  return make(namedItemDefinition, item);
}

/** State: the sheet's id, or undefined for the workbook's names. */
const namesDefinition: Definition<string | undefined> = {
  name: "NamedItemCollection",
  properties: {},
  items: (scope, host) =>
    host.workbook.contents.names
      .filter((item) => item.sheetId === scope)
      .map((item) => make(namedItemDefinition, item)),
  item: getItem,
  methods: {
    GetItem: { call: (scope, args, host) => getItem(scope, args.string(0), host) },
    GetItemOrNullObject: {
      since: "1.4",
      call: (scope, args, host) => {
        const item = find(host, scope, args.string(0));
        return item ? make(namedItemDefinition, item) : nullObject();
      },
    },
    GetCount: {
      since: "1.4",
      call: (scope, _, host) => host.workbook.contents.names.filter((item) => item.sheetId === scope).length,
    },
    Add: {
      since: "1.4",
      call: (scope, args, host) => {
        const cells = args.object(1)?.state;
        if (cells instanceof CellsRef) {
          const refersTo = cells.rects
            .map((rect) => sheetPrefix(cells.sheet.name) + absoluteName(rect))
            .join(",");
          return add(host, scope, args.string(0), refersTo);
        }
        return add(host, scope, args.string(0), readFormula(args.string(1)));
      },
    },
    AddFormulaLocal: {
      since: "1.4",
      call: (scope, args, host) => add(host, scope, args.string(0), readFormula(args.string(1))),
    },
  },
};

function getItem(scope: string | undefined, key: unknown, host: Host): HostObject {
  const item = find(host, scope, readString(key));
  if (!item) throw itemNotFound();
  return make(namedItemDefinition, item);
}

export function namesObject(scope: string | undefined): HostObject {
  return make(namesDefinition, scope);
}
