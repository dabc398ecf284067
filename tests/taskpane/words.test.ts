import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import ts from "typescript";
import { createNumbers, totalDigits } from "../../src/taskpane/words/numbers";
import { parsePercent } from "../../src/taskpane/words/parse-percent";
import { roundParts } from "../../src/taskpane/words/round-parts";
import { fileTitle, languageOf } from "../../src/taskpane/office-host";
import { isDark } from "../../src/taskpane/theme/use-look";
import { MESSAGES } from "./messages";
import fc from "fast-check";

const ROOT = join(__dirname, "../../src/taskpane");
const FILES = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("messages"))
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), "utf8") }));

/** The names a message is filled with, tags included; a message that cannot be parsed throws. */
function valuesOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (elements: ReturnType<IntlMessageFormat["getAst"]>): void => {
    for (const element of elements) {
      if ("value" in element && element.type !== 0) names.add(element.value);
      if ("options" in element) Object.values(element.options).forEach((option) => walk(option.value));
      if ("children" in element) walk(element.children);
    }
  };
  walk(new IntlMessageFormat(message, "en").getAst());
  return [...names].sort();
}

describe("The pane's words", () => {
  const keys = Object.keys(MESSAGES.en);

  it("are the same keys in all languages, each used somewhere", () => {
    expect(Object.keys(MESSAGES.vi).sort()).toEqual([...keys].sort());
    expect(Object.keys(MESSAGES.ko).sort()).toEqual([...keys].sort());
    const all = FILES.map(({ text }) => text).join("\n");
    expect(keys.filter((key) => !all.includes(`"${key}"`))).toEqual([]);
  });

  it.each(["vi", "ko"] as const)("take the same values in %s as in English", (language) => {
    for (const key of Object.keys(MESSAGES.en) as (keyof typeof MESSAGES.en)[]) {
      const english = valuesOf(MESSAGES.en[key]);
      const own = valuesOf(MESSAGES[language][key]);
      // A language without plurals may need no count; everything else must be said, and nothing else can be.
      expect({ key, unknown: own.filter((name) => !english.includes(name)) }).toEqual({ key, unknown: [] });
      const missing = english.filter((name) => name !== "count" && !own.includes(name));
      expect({ key, missing }).toEqual({ key, missing: [] });
    }
  });

  it("do not stand in the components: no text, title or label is written there", () => {
    const found: string[] = [];
    for (const { file, text } of FILES) {
      if (!file.endsWith(".tsx")) continue;
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
      const visit = (node: ts.Node): void => {
        if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(`${file}: ${node.text.trim()}`);
        if (
          ts.isJsxAttribute(node) &&
          /^(title|alt|label|placeholder|content|sentence|aria-label|aria-valuetext)$/.test(
            node.name.getText(),
          ) &&
          node.initializer &&
          ts.isStringLiteral(node.initializer) &&
          !file.endsWith("empty.tsx") &&
          !(node.initializer.text in MESSAGES.en)
        ) {
          found.push(`${file}: ${node.getText()}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
    expect(found).toEqual([]);
  });
});

describe("Figures", () => {
  it("are rounded to add up to the rounded total", () => {
    expect(roundParts([16.9, 20.5, 16.6, 17.6, 8], 79.6, 1)).toEqual([16.9, 20.5, 16.6, 17.6, 8]);
    expect(roundParts([100 / 3, 100 / 3, 100 / 3], 100, 1)).toEqual([33.4, 33.3, 33.3]);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 9 }),
        (thousandths) => {
          const parts = thousandths.map((part) => part / 1000);
          const total = thousandths.reduce((sum, part) => sum + part, 0) / 1000;
          const sum = roundParts(parts, total, 1).reduce((all, part) => all + Math.round(part * 10), 0);
          expect(Math.abs(sum - total * 10)).toBeLessThanOrEqual(0.5 + 1e-9);
          roundParts(parts, total, 1).forEach((part, index) =>
            expect(Math.abs(part - parts[index]!)).toBeLessThan(0.1 + 1e-9),
          );
        },
      ),
    );
  });

  it("are written as each language writes them", () => {
    const [en, vi] = [createNumbers("en-GB"), createNumbers("vi-VN")];
    expect([en.score(79.6), vi.score(79.6), en.percent(1875), vi.percent(1875), en.percent(2000)]).toEqual([
      "79.6",
      "79,6",
      "18.8%",
      "18,8%",
      "20%",
    ]);
    expect([en.signed(1.3), en.signed(-5), en.signed(-0.01), en.signedPoints(-1000)]).toEqual([
      "+1.3",
      "\u22125.0",
      "0.0",
      "\u221210",
    ]);
  });

  it("are read as people type them", () => {
    const typed = ["25", "25%", " 12.5 %", "12,5", "", "-3", "1e3", "abc", "1.234,5"].map((text) =>
      parsePercent(text, "vi-VN"),
    );
    expect(typed).toEqual([25, 25, 12.5, 12.5, null, null, null, null, null]);
  });

  it("get a second decimal only between neighbours that look alike", () => {
    const vendor = (name: string, total: number) => ({
      vendor: name,
      total,
      rank: 1,
      tied: false,
      behind: 0,
      criteria: {},
      answered: 1,
      quality: 0,
      failedGates: [],
    });
    const ranking = [
      vendor("a", 80e6),
      vendor("b", 74_040_000),
      vendor("c", 74_020_000),
      vendor("d", 60e6),
      vendor("e", 60e6),
    ];
    expect([...totalDigits(ranking).values()]).toEqual([1, 2, 2, 1, 1]);
  });
});

describe("What Office says of itself", () => {
  it("gives the language and the tag of its numbers", () => {
    expect(languageOf("ko-KR")).toEqual({ language: "ko", locale: "ko-KR" });
    expect(languageOf("en-GB")).toEqual({ language: "en", locale: "en-GB" });
    expect(languageOf("de-DE")).toEqual({ language: "en", locale: "en-US" });
  });

  it("gives the tender's name", () => {
    expect(fileTitle("C:\\Tenders\\F&A 2026.xlsx")).toBe("F&A 2026");
    expect(fileTitle("https://x.sharepoint.com/a/G%C3%B3i%20th%E1%BA%A7u.xlsx?web=1")).toBe("Gói thầu");
    expect(fileTitle("")).toBe("");
    expect(fileTitle("/tmp/100%.xlsx")).toBe("100%");
  });

  it("tells dark from light, and neither from what is no colour", () => {
    expect([isDark("#262626"), isDark("#FFFFFF"), isDark("dark")]).toEqual([true, false, undefined]);
  });
});
