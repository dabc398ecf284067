import type { SheetContents } from "../../workbook/contents";
import { ExcelError } from "../excel-error";
import type { Definition, HostObject } from "../registry";
import { make } from "../registry";

const passwords = new WeakMap<SheetContents, string>();

const protectionDefinition: Definition<SheetContents> = {
  name: "WorksheetProtection",
  since: "1.2",
  properties: { Protected: { get: (sheet) => sheet.protected } },
  methods: {
    Protect: {
      call: (sheet, args) => {
        if (sheet.protected) throw new ExcelError("AccessDenied", "The sheet is protected already.");
        sheet.protected = true;
        const password = args.optionalString(1);
        if (password) passwords.set(sheet, password);
        return null;
      },
    },
    Unprotect: {
      call: (sheet, args) => {
        const password = passwords.get(sheet);
        if (sheet.protected && password !== undefined && password !== args.optionalString(0)) {
          throw new ExcelError("AccessDenied", "The password is not right.");
        }
        sheet.protected = false;
        passwords.delete(sheet);
        return null;
      },
    },
  },
};

export function sheetProtectionObject(sheet: SheetContents): HostObject {
  return make(protectionDefinition, sheet);
}
