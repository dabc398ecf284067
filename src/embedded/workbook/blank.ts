import type {
  AxisContents,
  PageSetupContents,
  SheetContents,
  StyleContents,
  WorkbookContents,
} from "./contents";

export function defaultStyle(): StyleContents {
  return {
    numberFormat: "General",
    font: { name: "Calibri", size: 11, color: "#000000", bold: false, italic: false, underline: false },
    fill: null,
    border: {},
    align: "general",
    verticalAlign: "bottom",
    wrap: false,
    indent: 0,
    locked: true,
  };
}

function blankPage(): PageSetupContents {
  return {
    orientation: "portrait",
    paperSize: 9,
    fitToWidth: null,
    fitToHeight: null,
    printArea: null,
    titleRows: null,
    footer: { left: "", center: "", right: "" },
    rowBreaks: [],
    margins: null,
  };
}

export function blankAxis(): AxisContents {
  return {
    min: null,
    max: null,
    title: null,
    numberFormat: null,
    reversed: false,
    visible: true,
    majorGridlines: true,
    crosses: "automatic",
  };
}

export function blankSheet(id: string, name: string): SheetContents {
  return {
    id,
    name,
    visibility: "visible",
    tabColor: null,
    showGridlines: true,
    frozen: { rows: 0, columns: 0 },
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    hyperlinks: [],
    comments: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    charts: [],
    page: blankPage(),
    protected: false,
  };
}

export function blankWorkbook(): WorkbookContents {
  return {
    sheets: [blankSheet("{00000000-0001-0000-0000-000000000000}", "Sheet1")],
    active: 0,
    names: [],
    styles: [defaultStyle()],
    protected: false,
  };
}
