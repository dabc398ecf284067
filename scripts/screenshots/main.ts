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
  await demo.pane.getByRole("button", { name: /^Write 4 sheets/ }).click();
  await demo.pane.getByText(/sheets written/).waitFor({ timeout: 60_000 });
  await shoot("demo-report");
  await demo.openTab("Ranking");
  await shoot("demo-ranking");
  await demo.openSheet("RFP Scorecard");
  await demo.typeInto("F25", "63");
  await shoot("demo-scorecard");
  await demo.openSheet("RFP Evidence");
  await shoot("demo-evidence");
  const [download] = await Promise.all([
    demo.page.waitForEvent("download"),
    demo.page.getByRole("button", { name: "Download .xlsx" }).click(),
  ]);
  const bytes = readFileSync(await download.path());
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

/** The product's own pages of the printed workbook. */
function pictureSheets(workbook: Uint8Array): void {
  const scratch = mkdtempSync(join(tmpdir(), "rfp-shots-"));
  try {
    const pdf = join(scratch, "book.pdf");
    execFileSync("tee", [pdf], { input: toPdf(workbook), stdio: ["pipe", "ignore", "inherit"] });
    const pages = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).split("\f");
    for (const name of ["Ranking", "Scorecard", "Evidence"]) {
      // The footer has the sheet's name on a line of its own; sentences elsewhere name the other sheets.
      const page = pages.findIndex((text) => text.split("\n").includes(`RFP ${name}`)) + 1;
      if (page === 0) throw new Error(`RFP ${name} is not in the printed workbook`);
      const out = join(folder, `sheet-${name.toLowerCase()}`);
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
    pictureSheets(await pictureDemo(site));
    await picturePanes(site);
  } finally {
    await site.close();
  }
}

void main();
