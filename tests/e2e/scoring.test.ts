import { readFileSync } from "node:fs";
import { findChromium } from "../../scripts/support/chromium";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { requireOrExplain } from "../support/libreoffice";
import { DemoDriver, openDemoSite, type DemoSite } from "./demo-driver";

const chromium = requireOrExplain("Chromium", findChromium() !== undefined);
const RPA = "Do you use RPA in production? Which tools, how many bots?";

(chromium ? describe : describe.skip)("setting the scoring in Chromium", () => {
  let site: DemoSite;
  beforeAll(async () => {
    site = await openDemoSite();
  }, 240_000);
  afterAll(async () => site?.close());

  const noted = (demo: DemoDriver, text: string | RegExp) => demo.pane.getByText(text).first().waitFor();

  it("changes a rule, a score, weights and a name; written with its history, and there again when reopened", async () => {
    const demo = await DemoDriver.open(site);
    await demo.readWorkbook();
    await demo.pane.locator('[data-row="questions"]').click();
    await demo.press(`How it is scored: ${RPA}`);
    await demo.sees("Question");
    await demo.pane.locator('[data-row="question-rule"]').click();
    await demo.sees("Change rule");
    await demo.pane.getByRole("combobox").selectOption("verdict");
    await demo.pane.getByText("75 →").first().waitFor();
    await demo.pane.getByLabel(/^Reason/).fill("Production is what we ask for");
    await demo.pane.getByLabel("Your name").fill("Linh Tran");
    await demo.press("Use this rule");
    await noted(demo, "Rule changed: Yes, partly or no.");

    await demo.press("Change the score: Kestrel & Moor LLP");
    await demo.sees("Change the score");
    await demo.pane.getByRole("spinbutton", { name: /^Score/ }).fill("35");
    await demo.pane.getByLabel(/^Reason/).fill("Pilot shown on site");
    await demo.press("Save");
    await noted(demo, "Kestrel & Moor LLP: 35.");
    await noted(demo, "Changed from 0 to 35");

    await demo.openTab("Weights");
    await demo.press("Technology (AI, RPA): questions");
    await demo.pane.getByRole("spinbutton", { name: `Points: ${RPA}` }).fill("3");
    await demo.press("Save");
    await noted(demo, "Technology: changed.");
    await demo.press(/^Criteria/);
    await demo.sees("Criteria");
    await demo.pane.getByRole("textbox", { name: "Name: References" }).fill("Track record");
    await demo.press("Save");
    await noted(demo, "Criteria changed.");
    const ranking = await demo.ranking();

    await demo.openTab("Report");
    await demo.press(/^History/);
    await demo.sees("History");
    await demo.pane.getByText("Pilot shown on site").waitFor();
    await demo.press("Back");
    await demo.pane.getByRole("button", { name: /^Write \d sheets/ }).click({ timeout: 120_000 });
    await demo.pane.getByText(/sheets written/).waitFor({ timeout: 120_000 });
    await demo.pane.getByText("All in the workbook").waitFor();
    const [download] = await Promise.all([
      demo.page.waitForEvent("download"),
      demo.page.getByRole("button", { name: "Download .xlsx" }).click(),
    ]);
    const path = await download.path();

    const book = await openEmbeddedExcel({ workbook: readFileSync(path), fileName: "scored.xlsx" });
    const log = book.hands.sheets().find(({ name }) => name === "RFP Log")!;
    const text = [...Array(20).keys()]
      .flatMap((row) => [...Array(8).keys()].map((column) => book.hands.draw(log.id, row, column).text))
      .join("\n");
    book.dispose();
    for (const words of [
      "Production is what we ask for",
      "Pilot shown on site",
      "Linh Tran",
      "Track record",
      RPA,
    ]) {
      expect(text).toContain(words);
    }

    const again = await DemoDriver.open(site);
    await again.openFile(path);
    await again.sees("Responses");
    expect(await again.ranking()).toEqual(ranking);
    await again.openTab("Weights");
    await again.pane.getByRole("slider", { name: "Track record" }).waitFor();
    await again.press("Technology (AI, RPA): questions");
    expect(await again.pane.getByRole("spinbutton", { name: `Points: ${RPA}` }).inputValue()).toBe("3");
    await again.press(`How it is scored: ${RPA}`);
    await again.pane.getByText("Chosen by people").waitFor();
    await again.pane.getByText("Changed from 0 to 35").waitFor();
    await again.openTab("Report");
    await again.press(/^History/);
    await again.pane.getByText("Pilot shown on site").first().waitFor();
    for (const one of [demo, again]) {
      expect(one.problems).toEqual([]);
      await one.page.close();
    }
  }, 240_000);
});
