import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { findChromium, launchChromium } from "../../scripts/support/chromium";
import { serveFolder } from "../../scripts/support/static-server";
import { makeWebpackConfig } from "../../scripts/support/webpack-config";
import { requireOrExplain } from "../support/libreoffice";

const chromium = requireOrExplain("Chromium", findChromium() !== undefined);
const BASE_URL = "https://addins.example.com/rfp";

function build(folder: string): Promise<void> {
  process.env.BASE_URL = `${BASE_URL}/`;
  const config = makeWebpackConfig({}, { mode: "production" });
  delete process.env.BASE_URL;
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || !stats || stats.hasErrors()) fail(error ?? new Error(stats?.toString("errors-only")));
        else done();
      });
    });
  });
}

describe("the production build", () => {
  let folder: string;
  let server: Server;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "rfp-dist-"));
    await build(folder);
    server = await serveFolder(folder, 0);
  }, 240_000);
  afterAll(async () => {
    await new Promise((done) => server.close(done));
    rmSync(folder, { recursive: true, force: true });
  });

  it("points its manifest to the address given at build time", () => {
    const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`<SourceLocation DefaultValue="${BASE_URL}/taskpane.html"/>`);
    const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as {
      version: string;
    };
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });

  it("does not contain office.js, and names its files by their content", () => {
    const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(2);
    for (const file of scripts) {
      expect(file).toMatch(/\.[0-9a-f]{8}\.js$/);
      expect(readFileSync(join(folder, file), "utf8")).not.toContain("_richApiNativeBridge");
    }
  });

  (chromium ? it : it.skip)(
    "asks the network for office.js and nothing else, and says so in its policy",
    async () => {
      const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const foreign: string[] = [];
        await page.route("**/*", (route) => {
          const url = route.request().url();
          if (url.startsWith(origin)) return route.continue();
          foreign.push(url);
          // Just enough of Office for the pane to start.
          return route.fulfill({
            contentType: "text/javascript",
            body: 'window.Office={onReady:()=>Promise.resolve(),context:{displayLanguage:"en-US",requirements:{isSetSupported:()=>true}}};window.Excel={run:()=>new Promise(()=>{})};',
          });
        });
        await page.goto(`${origin}/taskpane.html`);
        await page.locator("#root *").first().waitFor({ state: "attached" });
        expect(foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
        const policy = await page
          .locator('meta[http-equiv="Content-Security-Policy"]')
          .getAttribute("content");
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("connect-src 'self'");
        const blocked = await page.evaluate(() =>
          fetch("https://example.com/").then(
            () => false,
            () => true,
          ),
        );
        expect(blocked).toBe(true);
        expect(foreign.length).toBe(1);
      } finally {
        await browser.close();
      }
    },
    60_000,
  );
});
