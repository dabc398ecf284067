import { findChromium } from "../../scripts/support/chromium";
import { requireOrExplain } from "../support/libreoffice";
import { DemoDriver, openDemoSite, type DemoSite } from "./demo-driver";

const chromium = requireOrExplain("Chromium", findChromium() !== undefined);

(chromium ? describe : describe.skip)("setting the reading right in Chromium", () => {
  let site: DemoSite;
  beforeAll(async () => {
    site = await openDemoSite();
  }, 240_000);
  afterAll(async () => site?.close());

  const toReview = async (demo: DemoDriver): Promise<number> => {
    const tab = await demo.pane.getByRole("tab", { name: /^Responses/ }).textContent();
    return Number(/(\d+) to review/.exec(tab ?? "")?.[1] ?? 0);
  };
  const noted = (demo: DemoDriver, text: string | RegExp) => demo.pane.getByText(text).waitFor();

  it("accepts, corrects, excludes, includes, changes a layout and back; written, and there again when reopened", async () => {
    const demo = await DemoDriver.open(site);
    await demo.readWorkbook();
    const before = await toReview(demo);
    await demo.press(/^Review \d+ answers/);
    await demo.sees("Review");

    await demo.page.keyboard.press("Enter");
    await noted(demo, `Accepted. ${before - 1} left.`);

    await demo.page.keyboard.press("c");
    await demo.sees("Correct the answer");
    await demo.pane.getByRole("radio", { name: "Partly" }).click();
    await demo.pane.getByLabel(/^Reason/).fill("Two of the three may be called");
    await demo.pane.getByLabel("Your name").fill("Linh Tran");
    await demo.press("Save");
    await noted(demo, new RegExp(`corrected\\. ${before - 2} left`));

    await demo.press("Exclude…");
    await demo.sees("Exclude the answer");
    await demo.pane.getByLabel(/^Reason/).fill("Copied from another tender");
    await demo.press("Exclude answer");
    await noted(demo, new RegExp(`answer excluded\\. ${before - 3} left`));
    await demo.press("Back");

    await demo.press("Include Internal estimate");
    await demo.sees("Include as a vendor");
    await demo.pane.getByText("8 → 9").waitFor();
    await demo.press("Include");
    await noted(demo, "Internal estimate is in the ranking.");
    expect(await demo.ranking()).toHaveLength(9);

    await demo.openTab("Responses");
    await demo.press("Change layout");
    await demo.sees("Change layout");
    await demo.pane.getByRole("combobox").selectOption("Pricing");
    await demo.pane.getByRole("radio", { name: /No responses here/ }).click();
    await demo.press("Read it this way");
    await noted(demo, "Pricing read again.");
    expect(await demo.pane.getByText("Pricing!A4:S12").count()).toBe(0);
    await demo.press("Undo");
    await demo.pane.getByText("Pricing!A4:S12").waitFor();
    const ranking = await demo.ranking();

    await demo.openTab("Report");
    await demo.press(/^Write \d sheets$/);
    await demo.pane.getByText(/\d sheets written/).waitFor({ timeout: 30_000 });
    const [download] = await Promise.all([
      demo.page.waitForEvent("download"),
      demo.page.getByRole("button", { name: "Download .xlsx" }).click(),
    ]);

    const again = await DemoDriver.open(site);
    await again.openFile(await download.path());
    await again.sees("Responses");
    await again.pane.getByText("Corrections (5)").waitFor({ timeout: 30_000 });
    await again.pane.getByText("Kept in the workbook.").waitFor();
    expect(await toReview(again)).toBe(await toReview(demo));
    expect(await again.ranking()).toEqual(ranking);
    for (const one of [demo, again]) {
      expect(one.problems).toEqual([]);
      await one.page.close();
    }
  }, 240_000);
});
