/**
 * Pictures for the README and for looking at: the demo's screens in Chromium, the written sheets as LibreOffice draws
 * them. `npx tsx scripts/screenshots/main.ts` writes docs/screenshots/; look at them before committing.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DemoDriver, openDemoSite, type DemoSite } from "../../tests/e2e/demo-driver";
import { toPdf } from "../../tests/support/libreoffice";

const root = join(__dirname, "../..");
const folder = join(root, "docs/screenshots");

/** Time for bars to finish moving. */
const SETTLE = 700;

async function pictureDemo(site: DemoSite): Promise<Uint8Array> {
  const demo = await DemoDriver.open(site, "?sample=bpo-tender.xlsx", { width: 1600, height: 960 });
  const shoot = async (name: string): Promise<void> => {
    await demo.page.waitForTimeout(SETTLE);
    await demo.page.screenshot({ path: join(folder, `${name}.png`) });
  };
  await demo.pane.getByRole("button", { name: "Read this workbook" }).waitFor();
  await shoot("demo-first-run");
  await demo.readWorkbook();
  await shoot("demo-responses");
  await demo.openTab("Weights");
  await shoot("demo-weights");
  await demo.openTab("Report");
  await demo.pane.getByRole("button", { name: /^Write \d sheets/ }).click();
  await demo.pane.getByText(/sheets written/).waitFor({ timeout: 60_000 });
  await shoot("demo-report");
  await demo.openTab("Ranking");
  await shoot("demo-ranking");
  await demo.openSheet("RFP Scorecard");
  await demo.typeInto("F25", "63");
  await shoot("demo-scorecard");
  await demo.openSheet("RFP Evidence");
  await shoot("demo-evidence");
  const bytes = await download(demo);
  await demo.page.close();
  return bytes;
}

async function picturePanes(site: DemoSite): Promise<void> {
  for (const [language, sample, read] of [
    ["vi", "customer-care-vietnamese.xlsx", "Đọc sổ làm việc này"],
    ["ko", "contact-centre-korean.xlsx", "이 통합 문서 읽기"],
  ] as const) {
    const demo = await DemoDriver.open(site, `?sample=${sample}&language=${language}`, {
      width: 1600,
      height: 960,
    });
    await demo.pane.getByRole("button", { name: read }).click();
    const ranking = demo.pane.getByRole("tab").nth(2);
    await ranking.click({ timeout: 60_000 });
    await demo.page.waitForTimeout(SETTLE);
    await demo.page.screenshot({ path: join(folder, `demo-${language}.png`) });
    await demo.page.close();
  }
}

/** The pane alone, taller than on a desk, so that a screen is seen whole: setting the reading right, and why a vendor stands where it does. */
async function pictureCorrecting(site: DemoSite): Promise<Uint8Array> {
  const demo = await DemoDriver.open(site, "?sample=bpo-tender.xlsx", { width: 1280, height: 1000 });
  const shoot = async (name: string): Promise<void> => {
    await demo.page.waitForTimeout(SETTLE);
    await demo.page.locator("iframe").screenshot({ path: join(folder, `${name}.png`) });
  };
  await demo.readWorkbook();
  await demo.press(/^Review \d+ answers/);
  await demo.sees("Review");
  await shoot("pane-review");
  await demo.page.emulateMedia({ colorScheme: "dark" });
  await shoot("pane-review-dark");
  await demo.page.emulateMedia({ colorScheme: "light" });
  await demo.press("Correct…");
  await demo.sees("Correct the answer");
  await demo.pane.getByRole("radio", { name: "Partly" }).click();
  await demo.pane.getByLabel(/^Reason/).fill("Gain share from year 2 only: hybrid until then");
  await demo.pane.getByLabel("Your name").fill("Linh Tran");
  await shoot("pane-correct");
  await demo.press("Save");
  await demo.sees("Review");
  await demo.press("Exclude…");
  await demo.pane.getByLabel(/^Reason/).fill("Copied from another tender");
  await demo.press("Exclude answer");
  await demo.sees("Review");
  await demo.press("Back");
  await demo.press("Include Internal estimate");
  await demo.pane.getByText("8 → 9").waitFor();
  await demo.press("Include");
  await demo.sees("Responses");
  await demo.press("Change layout");
  await demo.pane.getByRole("combobox").selectOption("Pricing");
  await demo.pane.getByRole("radio", { name: /No responses here/ }).click();
  await shoot("pane-layout");
  await demo.press("Cancel");
  await demo.pane.locator('[data-row="corrections"]').click();
  await demo.sees(/^Corrections/);
  await shoot("pane-corrections");
  await demo.openTab("Ranking");
  await demo.pane
    .getByRole("img", { name: /points\./ })
    .first()
    .click();
  const risks = demo.pane.getByRole("heading", { name: "Outsourcing risks" });
  await risks.evaluate((heading) => heading.scrollIntoView({ block: "start" }));
  await shoot("pane-risks");
  await demo.openTab("Report");
  await demo.pane.getByRole("button", { name: /^Write \d sheets/ }).click();
  await demo.pane.getByText(/sheets written/).waitFor({ timeout: 60_000 });
  const bytes = await download(demo);
  await demo.page.close();
  return bytes;
}

async function download(demo: DemoDriver): Promise<Uint8Array> {
  const [file] = await Promise.all([
    demo.page.waitForEvent("download"),
    demo.page.getByRole("button", { name: "Download .xlsx" }).click(),
  ]);
  return readFileSync(await file.path());
}

/** Pages of the printed workbook: which sheet's, the first or the last, and what the picture is called. */
const PAGES = {
  scored: [
    ["Ranking", "first", "sheet-ranking"],
    ["Scorecard", "first", "sheet-scorecard"],
    ["Evidence", "first", "sheet-evidence"],
  ],
  corrected: [
    ["Evidence", "last", "sheet-risks"],
    ["Reading", "first", "sheet-reading"],
  ],
} as const;

/** The product's own pages of the printed workbook. */
function pictureSheets(workbook: Uint8Array, wanted: (typeof PAGES)[keyof typeof PAGES]): void {
  const scratch = mkdtempSync(join(tmpdir(), "rfp-shots-"));
  try {
    const pdf = join(scratch, "book.pdf");
    execFileSync("tee", [pdf], { input: toPdf(workbook), stdio: ["pipe", "ignore", "inherit"] });
    const pages = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).split("\f");
    for (const [name, which, picture] of wanted) {
      // The footer has the sheet's name on a line of its own; sentences elsewhere name the other sheets.
      const isOurs = (text: string): boolean => text.split("\n").includes(`RFP ${name}`);
      const own = pages.flatMap((text, index) => (isOurs(text) ? [index + 1] : []));
      const page = (which === "first" ? own[0] : own.at(-1)) ?? 0;
      if (page === 0) throw new Error(`RFP ${name} is not in the printed workbook`);
      const out = join(folder, picture);
      execFileSync("pdftoppm", [
        "-png",
        "-r",
        "110",
        "-f",
        String(page),
        "-l",
        String(page),
        "-singlefile",
        pdf,
        out,
      ]);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const site = await openDemoSite();
  try {
    pictureSheets(await pictureDemo(site), PAGES.scored);
    pictureSheets(await pictureCorrecting(site), PAGES.corrected);
    await picturePanes(site);
  } finally {
    await site.close();
  }
}

void main();
