/** Draws assets/icons/icon-*.png from icon.svg. Run after changing the SVG: `npx tsx scripts/icons/build.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../support/chromium";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const folder = join(__dirname, "../../assets/icons");

async function main(): Promise<void> {
  const svg = readFileSync(join(folder, "icon.svg"), "utf8");
  const browser = await launchChromium();
  try {
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>*{margin:0}html,body{background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void main();
