import type { PrintPlan } from "../../core/report/workbook-plan";
import { wholeLines } from "./areas";

/** A4, as many pages as the plan says, with file, sheet and page number at the foot. */
export function setUpPrint(worksheet: Excel.Worksheet, plan: PrintPlan): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = plan.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = {
    horizontalFitToPages: plan.fitToWidth,
    ...(plan.fitToHeight === undefined ? {} : { verticalFitToPages: plan.fitToHeight }),
  };
  pageLayout.setPrintArea(plan.area);
  if (plan.titleRows !== undefined) pageLayout.setPrintTitleRows(wholeLines(plan.titleRows));
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = "&F";
  footer.centerFooter = "&A";
  footer.rightFooter = "&P / &N";
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const cell of plan.breaksAbove ?? []) worksheet.horizontalPageBreaks.add(cell);
}
