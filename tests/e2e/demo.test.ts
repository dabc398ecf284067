import { readFileSync } from "node:fs";
import { findChromium } from "../../scripts/support/chromium";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { requireOrExplain } from "../support/libreoffice";
import { DemoDriver, openDemoSite, type DemoSite } from "./demo-driver";

const chromium = requireOrExplain("Chromium", findChromium() !== undefined);

(chromium ? describe : describe.skip)("the demo in Chromium", () => {
  let site: DemoSite;
  beforeAll(async () => {
    site = await openDemoSite();
  }, 240_000);
  afterAll(async () => site?.close());

  it("goes the whole road: read, weigh, write, edit the sheet, the pane follows, download", async () => {
    const demo = await DemoDriver.open(site);
    await demo.readWorkbook();
    const before = await demo.ranking();
    expect(before.length).toBeGreaterThanOrEqual(7);

    // Drag a weight as the keyboard does: cost to 100 %.
    await demo.openTab("Weights");
    const cost = demo.pane.getByRole("slider", { name: /^Cost/ });
    await cost.focus();
    await demo.page.keyboard.press("End");
    const weighed = await demo.ranking();
    expect(weighed).not.toEqual(before);
    expect([...weighed].sort()).toEqual([...before].sort());

    await demo.openTab("Report");
    await demo.pane.getByRole("button", { name: /^Write \d sheets/ }).click();
    await demo.pane.getByText(/\d sheets written/).waitFor({ timeout: 30_000 });
    await demo.openSheet("RFP Ranking");
    expect(await demo.page.locator("[data-chart]").count()).toBe(3);
    const leader = async (): Promise<string> => (await demo.cell("H6").innerText()).trim();
    expect(await leader()).toBe(weighed[0]);

    // A colleague types a weight into the sheet: security counts, cost no more.
    await demo.typeInto("C8", "0");
    await demo.typeInto("C9", "100");
    const sheetLeader = await leader();
    expect(sheetLeader).not.toBe(weighed[0]);
    await demo.waitUntilLeading(sheetLeader);

    const [download] = await Promise.all([
      demo.page.waitForEvent("download"),
      demo.page.getByRole("button", { name: "Download .xlsx" }).click(),
    ]);
    const reopened = await openEmbeddedExcel({
      workbook: readFileSync(await download.path()),
      fileName: "scored.xlsx",
    });
    const sheets = reopened.contents().sheets.map((sheet) => sheet.name);
    expect(sheets).toEqual(expect.arrayContaining(["RFP Ranking", "RFP Scorecard", "RFP Evidence"]));
    reopened.dispose();
    expect(demo.problems).toEqual([]);
    expect(demo.foreignRequests).toEqual([]);
    await demo.page.close();
  }, 120_000);
});
