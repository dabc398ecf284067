import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Frame, Page } from "playwright-core";
import { buildDemoSite } from "../../scripts/demo/build-site";
import { launchChromium } from "../../scripts/support/chromium";
import { serveFolder } from "../../scripts/support/static-server";
import { builtOnce } from "./built-once";

export interface DemoSite {
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** The demo as `npm run demo` builds it, served on a free port, and a Chromium to look at it. */
export async function openDemoSite(): Promise<DemoSite> {
  const server: Server = await serveFolder(await builtOnce("demo", buildDemoSite), 0);
  const browser = await launchChromium();
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    browser,
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}

/** What a person does on the demo page, by the words they see. */
export class DemoDriver {
  readonly problems: string[] = [];
  readonly foreignRequests: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on("pageerror", (error) => this.problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
        this.foreignRequests.push(request.url());
    });
  }

  static async open(
    site: DemoSite,
    query = "",
    viewport = { width: 1440, height: 900 },
  ): Promise<DemoDriver> {
    const page = await site.browser.newPage({ viewport, locale: "en-US" });
    const driver = new DemoDriver(page, site.url);
    await page.goto(`${site.url}/${query}`);
    await page.getByRole("grid").waitFor();
    await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
    return driver;
  }

  /** The task pane's own page. */
  get pane(): Frame {
    const frame = this.page.frames().find((one) => one.url().endsWith("taskpane.html"));
    if (!frame) throw new Error(`No pane in ${this.page.url()} (${this.origin})`);
    return frame;
  }

  /** Opens another workbook in the page. */
  async openFile(path: string): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.page.getByRole("button", { name: "Open .xlsx…" }).click(),
    ]);
    // The page makes the pane anew for another workbook.
    const before = this.pane;
    const gone = this.page.waitForEvent("framedetached", { predicate: (frame) => frame === before });
    await chooser.setFiles(path);
    await gone;
    await this.page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  }

  async readWorkbook(): Promise<void> {
    await this.pane.getByRole("button", { name: "Read this workbook" }).click();
    await this.pane.getByRole("heading", { name: "Responses" }).waitFor();
  }

  /** Presses a button of the pane by its words. */
  async press(name: string | RegExp): Promise<void> {
    const exact = typeof name === "string" ? { exact: true } : {};
    await this.pane
      .getByRole("button", { name, ...exact })
      .first()
      .click();
  }

  /** Waits for the pane's screen of that title. */
  async sees(title: string | RegExp): Promise<void> {
    await this.pane.getByRole("heading", { level: 1, name: title }).waitFor();
  }

  async openTab(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
  }

  /** Vendors in the order of the pane's ranking. */
  async ranking(): Promise<readonly string[]> {
    await this.openTab("Ranking");
    const bars = this.pane.getByRole("img", { name: /points\./ });
    await bars.first().waitFor();
    const names = await bars.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
    return names.map((name) => name.split(":")[0]!);
  }

  /** Waits until the pane shows this vendor first. */
  async waitUntilLeading(vendor: string): Promise<void> {
    await this.openTab("Ranking");
    await this.pane
      .getByRole("img", { name: /points\./ })
      .first()
      .and(this.pane.getByRole("img", { name: new RegExp(`^${vendor.replace(/[^\w ]/g, ".")}:`) }))
      .waitFor({ timeout: 10_000 });
  }

  async openSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await this.page.getByRole("grid", { name }).waitFor();
  }

  cell(address: string): ReturnType<Page["locator"]> {
    return this.page.locator(`[data-address="${address}"]`);
  }

  async typeInto(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }
}
