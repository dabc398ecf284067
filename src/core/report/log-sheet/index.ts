import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt, rowsAt } from "../sheet/addresses";
import { COLOURS } from "../sheet/look";
import type { NamePlan, SheetPlan } from "../workbook-plan";
import { LOG_WIDTH } from "./columns";
import { LOG_ROWS as ROW, type LogLayout } from "./layout";
import { logColumns, logRows, logStyles } from "./styles";

/** RFP Log: every change made through the pane, newest at the bottom. What stands in it is written back as it stands. */
export function planLog({ language }: ReportContent, layout: LogLayout): SheetPlan {
  const words = (key: string) => say(language, { key: `report.log.${key}` });
  return {
    key: "log",
    title: words("sheet"),
    anchor: "RFP_Log",
    tabColor: COLOURS.tabs.others,
    freezeAt: cellAt(0, ROW.first),
    columns: logColumns(layout),
    rows: logRows(layout),
    blocks: [
      { at: cellAt(0, ROW.title), cells: [[words("title")], [words("hint")]] },
      { at: cellAt(0, ROW.heading), cells: [layout.headings, ...layout.body] },
    ],
    filled: [],
    merges: [],
    styles: logStyles(layout),
    validations: [],
    conditionalFormats: [],
    table: {
      name: "RFP_LogTable",
      range: areaAt(0, ROW.heading, layout.tableWidth - 1, layout.last),
      style: null,
    },
    charts: [],
    print: {
      area: areaAt(0, ROW.title, layout.tableWidth - 1, layout.last),
      orientation: "landscape",
      titleRows: rowsAt(ROW.heading),
      fitToWidth: 1,
    },
  };
}

/** The heading comes first; spare rows and columns are in it, so that what people and we add is found. */
export function logNames({ name }: LogLayout): readonly NamePlan[] {
  return [
    { name: "RFP_Log", sheet: "log", range: areaAt(0, ROW.heading, name.lastColumn, name.lastRow) },
    { name: "RFP_LogHeadings", sheet: "log", range: areaAt(0, ROW.heading, LOG_WIDTH - 1, ROW.heading) },
  ];
}
