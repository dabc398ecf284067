import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import webpack from "webpack";
import { findChromium, launchChromium } from "../../scripts/support/chromium";
import { serveFolder } from "../../scripts/support/static-server";
import { makeWebpackConfig } from "../../scripts/support/webpack-config";
import { requireOrExplain } from "../support/libreoffice";
import { builtOnce } from "./built-once";

const chromium = requireOrExplain("Chromium", findChromium() !== undefined);

/** The pane and a workbook in memory as one page, bundled as the demo is. */
async function build(folder: string): Promise<void> {
  const config = makeWebpackConfig({ demo: true }, { mode: "production" });
  const compiler = webpack({
    ...config,
    entry: { page: join(__dirname, "long-reading/page.tsx") },
    output: { path: folder, filename: "[name].js", chunkFilename: "[name].js" },
    plugins: [],
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || !stats || stats.hasErrors()) fail(error ?? new Error(stats?.toString("errors-only")));
        else done();
      });
    });
  });
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>body{margin:0;width:350px}</style><div id="root"></div><script src="page.js"></script>',
  );
}

/** Readings of which the quickest counts: what freezes the pane does so in each, other people's work does not. */
const READINGS = 3;

(chromium ? describe : describe.skip)("reading 30,000 answers of free text in Chromium", () => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const server = await serveFolder(await builtOnce("long-reading", build), 0);
    const browser = await launchChromium();
    close = async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    };
    page = await browser.newPage({ viewport: { width: 350, height: 900 }, locale: "en-US" });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await put(6, 12);
    await page.getByRole("button", { name: "Read this workbook" }).click();
    await vendors(6).waitFor();
  }, 240_000);
  afterAll(async () => close?.());

  const put = (vendors: number, questions: number) =>
    page.evaluate(([v, q]) => window.longReading.put(v, q), [vendors, questions] as const);
  const vendors = (count: number) =>
    page.locator('span:has(+ [data-row="vendors"])', { hasText: new RegExp(`^${count}$`) });
  const readAgain = async (cancelAt = 2) => {
    await page.evaluate((share) => {
      window.longReading.watch();
      window.longReading.cancelAt(share);
    }, cancelAt);
    await page.getByRole("button", { name: "Read again" }).click();
  };
  const watched = () => page.evaluate(() => window.longReading.watched());

  it("stops at once when cancelled in the middle, and keeps what was read before", async () => {
    await put(100, 300);
    await readAgain(0.4);
    await page.getByText("Stopped.").waitFor({ timeout: 60_000 });
    const { stoppedAfter, shares } = await watched();
    process.stderr.write(`cancelled at ${shares.at(-1)}, stopped after ${stoppedAfter?.toFixed(0)} ms\n`);
    expect(stoppedAfter).not.toBeNull();
    expect(stoppedAfter).toBeLessThan(300);
    expect(shares.at(-1)).toBeLessThan(0.6);
    await vendors(6).waitFor();
  }, 120_000);

  it("never freezes the pane, and shows how far it is", async () => {
    let longest = Infinity;
    for (let reading = 1; reading <= READINGS && longest >= 100; reading += 1) {
      await put(6, 12);
      await readAgain();
      await vendors(6).waitFor();
      await put(100, 300);
      await readAgain();
      await vendors(100).waitFor({ timeout: 60_000 });
      const { longTasks, longestPause, shares, titles } = await watched();
      const now = Math.max(0, ...longTasks);
      process.stderr.write(
        `reading ${reading}: ${longTasks.length} tasks over 50 ms, the longest ${now.toFixed(0)} ms; ` +
          `longest pause of the clock ${longestPause.toFixed(0)} ms; ${shares.length} shares shown\n`,
      );
      longest = Math.min(longest, now);
      expect(titles).toEqual(expect.arrayContaining(["Finding the answers", "Reading the answers"]));
      const known = shares.filter((share) => share > 0);
      expect(known.length).toBeGreaterThan(10);
      expect(known).toEqual([...known].sort((a, b) => a - b));
      expect(known.at(-1)).toBeGreaterThan(0.8);
    }
    expect(longest).toBeLessThan(200);
  }, 180_000);
});
