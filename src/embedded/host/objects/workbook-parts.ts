import { ExcelError } from "../excel-error";
import type { Host } from "../host";
import type { Definition, Property } from "../registry";
import { make, readString } from "../registry";
import { commentsObject } from "./comments";
import { customXmlPartsObject } from "./custom-xml-parts";
import { keptProperty } from "./kept";
import { tablesObject } from "./table";

const TEXTS = [
  "Title",
  "Subject",
  "Author",
  "Manager",
  "Company",
  "Category",
  "Keywords",
  "Comments",
] as const;

const documentProperties: Definition<Host> = {
  name: "DocumentProperties",
  since: "1.7",
  properties: Object.fromEntries(
    TEXTS.map((name): [string, Property<Host>] => [
      name,
      keptProperty(name, "", readString, (host: Host) => host),
    ]),
  ),
};

const protectionDefinition: Definition<Host> = {
  name: "WorkbookProtection",
  since: "1.7",
  properties: { Protected: { get: (host) => host.workbook.contents.protected } },
  methods: {
    Protect: {
      call: (host) => {
        host.workbook.contents.protected = true;
        return null;
      },
    },
    Unprotect: {
      call: (host) => {
        if (host.poses.readOnly) throw new ExcelError("AccessDenied", "The workbook is read-only.");
        host.workbook.contents.protected = false;
        return null;
      },
    },
  },
};

/** The objects that hang on the workbook, beside sheets, names and settings. */
export const workbookParts: Record<string, Property<Host>> = {
  Tables: { to: () => tablesObject(null) },
  Comments: { since: "1.10", to: () => commentsObject(null) },
  CustomXmlParts: { since: "1.5", to: (host) => customXmlPartsObject(host) },
  Properties: { since: "1.7", to: (host) => make(documentProperties, host) },
  Protection: { since: "1.7", to: (host) => make(protectionDefinition, host) },
};
