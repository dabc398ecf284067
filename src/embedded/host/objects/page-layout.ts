import type { PageSetupContents, SheetContents } from "../../workbook/contents";
import { isEntireColumn, isEntireRow, LAST_COLUMN } from "../../workbook/rects";
import { accessDenied, invalidArgument, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject, Property } from "../registry";
import { make, nullObject, readChoice, readFlag, readNumber, readRecord, readString } from "../registry";
import { CellsRef, cellsAt } from "./cells-ref";
import { keptProperty } from "./kept";
import { rangeAreasObject } from "./range-areas";
import { rangeObject } from "./range";
import { readRange } from "./range-arguments";

/** Paper sizes by the number files hold. */
const PAPERS = {
  Letter: 1,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
} as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
/** Excel's margins in inches, as files hold them. */
const NORMAL_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 };

function margin(side: keyof typeof NORMAL_MARGINS): Property<SheetContents> {
  return {
    get: (sheet) => (sheet.page.margins ?? NORMAL_MARGINS)[side] * 72,
    set: (sheet, value) => {
      const points = readNumber(value);
      if (points < 0) throw invalidArgument();
      sheet.page.margins = { ...(sheet.page.margins ?? NORMAL_MARGINS), [side]: points / 72 };
    },
  };
}

function pages(value: unknown): number | null {
  if (value === undefined || value === null || value === 0) return null;
  const count = readNumber(value);
  if (!Number.isInteger(count) || count < 0 || count > 32_767) throw invalidArgument();
  return count;
}

const kept = (page: SheetContents): object => page.page;

const pageLayoutDefinition: Definition<SheetContents> = {
  name: "PageLayout",
  since: "1.9",
  properties: {
    Orientation: {
      get: (sheet) => (sheet.page.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value) => {
        sheet.page.orientation =
          readChoice(value, ["Portrait", "Landscape"]) === "Landscape" ? "landscape" : "portrait";
      },
    },
    PaperSize: {
      get: (sheet) =>
        Object.entries(PAPERS).find(([, number]) => number === sheet.page.paperSize)?.[0] ?? null,
      set: (sheet, value) => {
        sheet.page.paperSize = PAPERS[readChoice(value, Object.keys(PAPERS) as (keyof typeof PAPERS)[])];
      },
    },
    Zoom: {
      get: (sheet) => {
        const { fitToWidth, fitToHeight } = sheet.page;
        if (fitToWidth === null && fitToHeight === null) return { scale: 100 };
        return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
      },
      set: (sheet, value) => {
        const zoom = readRecord(value);
        if (
          zoom["scale"] !== undefined &&
          (readNumber(zoom["scale"]) < 10 || readNumber(zoom["scale"]) > 400)
        )
          throw invalidArgument();
        sheet.page.fitToWidth = pages(zoom["horizontalFitToPages"]);
        sheet.page.fitToHeight = pages(zoom["verticalFitToPages"]);
      },
    },
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    CenterHorizontally: keptProperty("centerH", false, readFlag, kept),
    CenterVertically: keptProperty("centerV", false, readFlag, kept),
    PrintGridlines: keptProperty("gridlines", false, readFlag, kept),
    PrintHeadings: keptProperty("headings", false, readFlag, kept),
    BlackAndWhite: keptProperty("blackAndWhite", false, readFlag, kept),
    HeadersFooters: { to: (sheet) => make(groupDefinition, sheet) },
  },
  methods: {
    SetPrintArea: {
      call: (sheet, args, host) => {
        const cells = readRange(args, 0, new CellsRef(sheet, []), host);
        ensureOwn(sheet, cells);
        sheet.page.printArea = { ...cells.rect };
        return null;
      },
    },
    SetPrintTitleRows: {
      call: (sheet, args, host) => {
        const cells = readRange(args, 0, new CellsRef(sheet, []), host);
        ensureOwn(sheet, cells);
        if (isEntireColumn(cells.rect) && !isEntireRow(cells.rect)) throw invalidArgument();
        sheet.page.titleRows = { from: cells.rect.top, to: cells.rect.bottom };
        return null;
      },
    },
    SetPrintMargins: {
      call: (sheet, args) => {
        const factor = POINTS[readChoice(args.values[0], Object.keys(POINTS) as (keyof typeof POINTS)[])];
        const margins = { ...(sheet.page.margins ?? NORMAL_MARGINS) };
        for (const [side, value] of Object.entries(args.record(1))) {
          if (side in margins) margins[side as keyof typeof margins] = (readNumber(value) * factor) / 72;
        }
        sheet.page.margins = margins;
        return null;
      },
    },
    GetPrintAreaOrNullObject: {
      call: (sheet) =>
        sheet.page.printArea ? rangeAreasObject(new CellsRef(sheet, [sheet.page.printArea])) : nullObject(),
    },
    GetPrintArea: {
      call: (sheet) => {
        if (!sheet.page.printArea) throw itemNotFound();
        return rangeAreasObject(new CellsRef(sheet, [sheet.page.printArea]));
      },
    },
    GetPrintTitleRowsOrNullObject: {
      call: (sheet) => {
        const rows = sheet.page.titleRows;
        return rows
          ? rangeObject(cellsAt(sheet, { top: rows.from, bottom: rows.to, left: 0, right: LAST_COLUMN }))
          : nullObject();
      },
    },
  },
};

function ensureOwn(sheet: SheetContents, cells: CellsRef): void {
  if (cells.sheet !== sheet) throw invalidArgument();
}

const groupDefinition: Definition<SheetContents> = {
  name: "HeaderFooterGroup",
  since: "1.9",
  properties: {
    State: keptProperty("state", "Default", (value) => readChoice(value, ["Default"]), kept),
    UseSheetMargins: keptProperty("useMargins", true, readFlag, kept),
    UseSheetScale: keptProperty("useScale", true, readFlag, kept),
    DefaultForAllPages: { to: (sheet) => make(headerFooterDefinition, sheet) },
  },
};

function footer(side: keyof PageSetupContents["footer"]): Property<SheetContents> {
  return {
    get: (sheet) => sheet.page.footer[side],
    set: (sheet, value) => {
      const text = readString(value);
      if (text.length > 255) throw invalidArgument();
      sheet.page.footer = { ...sheet.page.footer, [side]: text };
    },
  };
}

const headerFooterDefinition: Definition<SheetContents> = {
  name: "HeaderFooter",
  since: "1.9",
  properties: {
    LeftFooter: footer("left"),
    CenterFooter: footer("center"),
    RightFooter: footer("right"),
    LeftHeader: keptProperty("leftHeader", "", readString, kept),
    CenterHeader: keptProperty("centerHeader", "", readString, kept),
    RightHeader: keptProperty("rightHeader", "", readString, kept),
  },
};

export function pageLayoutObject(sheet: SheetContents): HostObject {
  return make(pageLayoutDefinition, sheet);
}

interface BreakRef {
  readonly sheet: SheetContents;
  readonly row: number;
}

const breakDefinition: Definition<BreakRef> = {
  name: "PageBreak",
  since: "1.9",
  gone: (ref) => (ref.sheet.page.rowBreaks.includes(ref.row) ? undefined : itemNotFound()),
  properties: {
    RowIndex: { get: (ref) => ref.row },
    ColumnIndex: { get: () => 0 },
  },
  methods: {
    Delete: {
      call: (ref) => {
        ref.sheet.page.rowBreaks = ref.sheet.page.rowBreaks.filter((row) => row !== ref.row);
        return null;
      },
    },
    GetCellAfterBreak: {
      call: (ref) => rangeObject(cellsAt(ref.sheet, { top: ref.row, bottom: ref.row, left: 0, right: 0 })),
    },
  },
};

const breaksDefinition: Definition<SheetContents> = {
  name: "PageBreakCollection",
  since: "1.9",
  properties: {},
  items: (sheet) => sheet.page.rowBreaks.map((row) => make(breakDefinition, { sheet, row })),
  methods: {
    Add: {
      call: (sheet, args, host) => addBreak(sheet, readRange(args, 0, new CellsRef(sheet, []), host), host),
    },
    GetCount: { call: (sheet) => sheet.page.rowBreaks.length },
    RemovePageBreaks: {
      call: (sheet) => {
        sheet.page.rowBreaks = [];
        return null;
      },
    },
  },
};

/** Above the first row of the range; nothing comes before the first page. */
function addBreak(sheet: SheetContents, cells: CellsRef, _host: Host): HostObject {
  if (sheet.protected) throw accessDenied();
  ensureOwn(sheet, cells);
  const row = cells.rect.top;
  if (row === 0) throw invalidArgument();
  if (!sheet.page.rowBreaks.includes(row))
    sheet.page.rowBreaks = [...sheet.page.rowBreaks, row].sort((a, b) => a - b);
  return make(breakDefinition, { sheet, row });
}

export function pageBreaksObject(sheet: SheetContents): HostObject {
  return make(breaksDefinition, sheet);
}
