import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli, sample } from "./run-cli";

interface ScoreJson {
  readonly weights: Record<string, number>;
  readonly vendors: readonly {
    readonly name: string;
    readonly total: number;
    readonly rank: number | null;
    readonly criteria: Record<string, { readonly score: number; readonly contribution: number }>;
  }[];
  readonly out?: string;
}

interface RiskJson {
  readonly vendor: string;
  readonly risk: string;
  readonly level: string;
  readonly signs: readonly {
    readonly sign: string;
    readonly state: string;
    readonly address: string | null;
    readonly quote: string | null;
  }[];
}

const parseScore = (text: string): ScoreJson => JSON.parse(text) as ScoreJson;

describe("score", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "rfp-cli-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("ranks the sample tender, totals and contributions adding up to two decimals", () => {
    const { code, out } = runCli(["score", sample("bpo-tender.xlsx"), "--as-of", "2026-11-21", "--json"]);
    expect(code).toBe(0);
    const { weights, vendors } = parseScore(out);
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 1);
    expect(vendors.length).toBe(8);
    for (const vendor of vendors) {
      const parts = Object.values(vendor.criteria);
      const sum = parts.reduce((total, part) => total + part.contribution, 0);
      expect(Math.abs(sum - vendor.total)).toBeLessThanOrEqual(0.031);
      for (const part of parts) expect(part.score).toBeGreaterThanOrEqual(0);
      for (const part of parts) expect(part.score).toBeLessThanOrEqual(100);
    }
    const totals = vendors.map((vendor) => vendor.total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(vendors[0]?.rank).toBe(1);
  });

  it("reproduces a published kind of matrix from a .csv: totals, order, and what each criterion was measured by", () => {
    const file = join(folder, "matrix.csv");
    writeFileSync(
      file,
      "Alternative,Price,Quality,Delivery\nWeight,40%,35%,25%\nType,min,max,min\nNorth,250,8,10\nSouth,200,6,20\n",
    );
    const { vendors, weights, questions } = JSON.parse(
      runCli(["score", file, "--as-of", "2026-11-21", "--json"]).out,
    ) as ScoreJson & {
      readonly questions: readonly {
        readonly text: string;
        readonly rule: string;
        readonly weight: number;
      }[];
    };
    expect(Object.values(weights)).toEqual([40, 35, 25]);
    // 40 · 200/250 + 35 + 25, and 40 + 35 · 6/8 + 25 · 10/20.
    expect(vendors.map(({ name, total, rank }) => [name, total, rank])).toEqual([
      ["North", 92, 1],
      ["South", 78.75, 2],
    ]);
    expect(questions.map(({ text, rule, weight }) => [text, rule, weight])).toEqual([
      ["Price", "lowest-price", 40],
      ["Quality", "number-more-is-better", 35],
      ["Delivery", "number-less-is-better", 25],
    ]);
  });

  it("adds the six risks of every vendor, with words that stand in their cell", () => {
    const file = sample("bpo-tender.xlsx");
    const { risks, vendors } = JSON.parse(
      runCli(["score", file, "--as-of", "2026-01-31", "--json"]).out,
    ) as ScoreJson & { readonly risks: readonly RiskJson[] };
    expect(risks).toHaveLength(vendors.length * 6);
    const { answers } = JSON.parse(runCli(["read", file, "--as-of", "2026-01-31", "--json"]).out) as {
      readonly answers: readonly { readonly address: string; readonly text: string }[];
    };
    const texts = new Map(answers.map(({ address, text }) => [address, text]));
    const told = risks.flatMap(({ signs }) => signs).filter(({ quote }) => quote !== null);
    expect(told.length).toBeGreaterThan(50);
    for (const { address, quote } of told) expect(texts.get(address ?? "")).toContain(quote);
    const orion = risks.find(({ vendor, risk }) => /Orion/.test(vendor) && risk === "data-security");
    expect(orion).toMatchObject({
      level: "high",
      signs: [{ sign: "iso-27001", state: "denied" }, {}, {}, {}],
    });
  });

  it("takes any numbers as weights: what counts is the share", () => {
    const weights = (text: string): ScoreJson =>
      parseScore(
        runCli(["score", sample("bpo-tender.xlsx"), "--as-of", "2026-11-21", "--json", "--weights", text])
          .out,
      );
    expect(weights("cost=3,security=1")).toEqual(weights("cost=75,security=25"));
    expect(weights("cost=3,security=1").weights).toMatchObject({ cost: 75, security: 25, experience: 0 });
  });

  it("gives the buyer's own points to answer words and weighs by the buyer's own column", () => {
    // A feature table with weights, of the kind public comparisons use; expected totals worked out by hand.
    const file = join(folder, "features.csv");
    writeFileSync(
      file,
      [
        "Category,Feature,Weight,Alder,Birch,Cedar",
        "Agents,Process start,1,Yes,Yes,No",
        ",Process end,0.5,Yes,No,Via log",
        "Network,Connections,1,Partially,Yes,Via log",
        ",Name look-ups,0.7,No,Pending,Yes",
      ].join("\n"),
    );
    const { code, out } = runCli(["score", file, "--json", "--points", "via LOG=50,Pending=0"]);
    expect(code).toBe(0);
    const totals = Object.fromEntries(parseScore(out).vendors.map((vendor) => [vendor.name, vendor.total]));
    const sumOfWeights = 3.2;
    expect((totals.Alder! / 100) * sumOfWeights).toBeCloseTo(1 + 0.5 + 0.5, 2);
    expect((totals.Birch! / 100) * sumOfWeights).toBeCloseTo(1 + 1, 2);
    expect((totals.Cedar! / 100) * sumOfWeights).toBeCloseTo(0.25 + 0.5 + 0.7, 2);
    expect(parseScore(out).vendors.map(({ name, rank }) => [name, rank])).toEqual([
      ["Alder", 1],
      ["Birch", 1],
      ["Cedar", 3],
    ]);
  });

  it("writes the scored workbook, and scoring that one again gives the same ranking", () => {
    const scored = join(folder, "scored.xlsx");
    const first = runCli([
      "score",
      sample("bpo-tender.xlsx"),
      "--as-of",
      "2026-11-21",
      "--json",
      "--out",
      scored,
    ]);
    expect(first).toMatchObject({ code: 0, err: "" });
    const again = runCli(["score", scored, "--as-of", "2026-11-21", "--json"]);
    expect(parseScore(again.out).vendors).toEqual(parseScore(first.out).vendors);
  });

  it("says what it does not understand, with exit code 2", () => {
    for (const args of [
      ["score"],
      ["score", sample("bpo-tender.xlsx"), "--weights", "price=20"],
      ["score", sample("bpo-tender.xlsx"), "--weights", "cost=many"],
      ["score", sample("bpo-tender.xlsx"), "--as-of", "2026-02-30"],
      ["score", sample("bpo-tender.xlsx"), "--out", "result.doc"],
      ["score", sample("bpo-tender.xlsx"), "--colour"],
      ["sing"],
    ]) {
      const { code, out, err } = runCli(args);
      expect({ args, code, out }).toEqual({ args, code: 2, out: "" });
      expect(err.trim().split("\n").length).toBe(2);
    }
  });

  it("refuses what is not a workbook of responses, with a sentence and exit code 2", () => {
    const make = (name: string, content: string | Uint8Array): string => {
      const file = join(folder, name);
      writeFileSync(file, content);
      return file;
    };
    const cases: readonly (readonly [string, RegExp])[] = [
      [make("letter.xlsx", "Dear Sir or Madam"), /not an Excel workbook/],
      [
        make(
          "old.xlsx",
          Uint8Array.from([
            0xd0,
            0xcf,
            0x11,
            0xe0,
            0xa1,
            0xb1,
            0x1a,
            0xe1,
            ...new Array<number>(600).fill(0),
          ]),
        ),
        /not an Excel workbook|password/,
      ],
      [make("empty.csv", ""), /empty/],
      [make("shopping.csv", "milk\nbread\nbutter\n"), /No vendor responses/],
      [join(folder, "nowhere.xlsx"), /cannot be opened/],
    ];
    for (const [file, sentence] of cases) {
      const { code, out, err } = runCli(["score", file, "--json"]);
      expect({ file, code, out }).toEqual({ file, code: 2, out: "" });
      expect(err).toMatch(sentence);
    }
  });
});
