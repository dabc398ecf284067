import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatAddress, parseRange } from "../../src/core/model";
import { runCli, sample } from "./run-cli";

interface ReadJson {
  readonly sheets: readonly {
    readonly name: string;
    readonly layout: string;
    readonly header: string | null;
    readonly reason: string;
  }[];
  readonly vendors: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly excluded: readonly { readonly label: string; readonly address: string; readonly reason: string }[];
  readonly questions: readonly {
    readonly id: string;
    readonly criterion: string;
    readonly address: string;
    readonly confidence: number;
  }[];
  readonly answers: readonly {
    readonly vendor: string;
    readonly question: string;
    readonly address: string;
    readonly text: string;
    readonly verdict: string | null;
    readonly facts: readonly { readonly type: string; readonly quote: string }[];
    readonly review: boolean;
  }[];
}

const read = (name: string): ReadJson => {
  const { code, out, err } = runCli(["read", sample(name), "--as-of", "2026-11-21", "--json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as ReadJson;
};

describe("read", () => {
  it("answers for every vendor and question, with addresses as people write them", () => {
    const { vendors, questions, answers, sheets } = read("bpo-tender.xlsx");
    expect(answers.length).toBe(vendors.length * questions.length);
    for (const { address } of [...questions, ...answers]) expect(address).toMatch(/^[^'$]+![A-Z]+[0-9]+$/);
    const ids = new Set(questions.map((question) => question.id));
    expect(ids.size).toBe(questions.length);
    for (const answer of answers) expect(ids).toContain(answer.question);
    expect(sheets.map((sheet) => sheet.layout)).toContain("vendor-columns");
    for (const { criterion } of questions)
      expect(["experience", "technology", "cost", "security", "references", "none"]).toContain(criterion);
  });

  it("quotes the vendors' own words", () => {
    for (const answer of read("bpo-tender.xlsx").answers)
      for (const fact of answer.facts) expect(answer.text).toContain(fact.quote);
  });

  it("leaves the internal estimate out and says why", () => {
    const { vendors, excluded } = read("bpo-tender.xlsx");
    expect(vendors.map(({ name }) => name).join()).not.toMatch(/estimate/i);
    expect(excluded.find(({ label }) => /estimate/i.test(label))?.reason).toBeTruthy();
  });

  it("prints a summary for people without --json", () => {
    const { code, out } = runCli(["read", sample("bpo-tender.xlsx")]);
    expect(code).toBe(0);
    expect(out).toMatch(/^8 vendors, /);
  });
});

describe("facts", () => {
  it("answers each line with one line of JSON", () => {
    const { code, out } = runCli(
      ["facts", "--json", "--as-of", "2026-11-21"],
      "USD 11.80 per hour\n\nISO 27001 certified\n",
    );
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines.length).toBe(3);
    expect(lines[0]).toContain('"currency":"USD"');
    expect(lines[1]).toBe("[]");
    expect(lines[2]).toContain('"scheme":"ISO 27001"');
  });
});

describe("read --map", () => {
  it("says of every cell of every sheet what it was taken for, in agreement with the rest", () => {
    const { code, out, err } = runCli([
      "read",
      sample("bpo-tender.xlsx"),
      "--as-of",
      "2026-11-21",
      "--map",
      "--json",
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { map, questions, answers, excluded } = JSON.parse(out) as ReadJson & {
      readonly map: readonly { readonly range: string; readonly kind: string; readonly reason?: string }[];
    };
    const seen = new Map<string, { readonly kind: string; readonly reason?: string }>();
    for (const use of map) {
      expect(["answer", "question", "vendor", "header", "excluded"]).toContain(use.kind);
      expect(use.reason !== undefined).toBe(use.kind === "excluded");
      const { sheet, top, left, bottom, right } = parseRange(use.range)!;
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const address = formatAddress({ sheet, row, column });
          expect(seen.has(address)).toBe(false);
          seen.set(address, use);
        }
      }
    }
    for (const { address } of questions) expect(seen.get(address)?.kind).toBe("question");
    for (const { address } of answers) expect(seen.get(address)?.kind).toBe("answer");
    for (const { address, reason } of excluded) expect(seen.get(address)?.reason).toBe(reason);
  });

  it("prints it sheet by sheet for people, also where nothing can be scored", () => {
    const { code, out } = runCli(["read", sample("bpo-tender-long.xlsx"), "--map"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}A2:A76 .*\(75 cells\) {2}vendor$/m);
    const folder = mkdtempSync(join(tmpdir(), "rfp-map-"));
    const list = join(folder, "shopping.csv");
    writeFileSync(list, "milk\nbread\n");
    expect(runCli(["read", list, "--map"])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^shopping\n {2}A1:A2 \(2 cells\) {2}excluded: /) as string,
    });
    rmSync(folder, { recursive: true });
  });
});
