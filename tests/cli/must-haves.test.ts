import { readMustHave } from "../../src/cli/must-haves";
import { Problem } from "../../src/core/model";
import { runCli, sample } from "./run-cli";

interface GateJson {
  readonly id: string;
  readonly gate: string;
  readonly found: string;
  readonly fails: boolean;
  readonly reason: string;
  readonly quote: string | null;
  readonly address: string | null;
}

interface ScoreJson {
  readonly vendors: readonly {
    readonly name: string;
    readonly total: number;
    readonly rank: number | null;
    readonly gates: readonly GateJson[];
    readonly belowMinimum: readonly string[];
  }[];
}

const score = (...options: readonly string[]) =>
  runCli(["score", sample("bpo-tender.xlsx"), "--as-of", "2026-11-21", ...options]);

describe("score --must-have", () => {
  it("tells of every vendor what was found, why, whose words say so and where they stand; no total moves", () => {
    const parse = (text: string) => JSON.parse(text) as ScoreJson;
    const plain = parse(score("--json").out);
    const gated = parse(
      score("--json", "--must-have", "cert:ISO 27001@2026-12-31", "--must-have", "quality:50").out,
    );
    const qualities = (of: ScoreJson) => of.vendors.map(({ name, gates }) => [name, gates.length]);
    expect(qualities(plain).every(([, count]) => count === 0)).toBe(true);
    expect(qualities(gated).every(([, count]) => count === 2)).toBe(true);
    for (const { rank, gates } of gated.vendors) expect(rank === null).toBe(gates.some(({ fails }) => fails));
    const saigon = gated.vendors.find(({ name }) => name.startsWith("Saigon"))!;
    expect(saigon.gates[0]).toMatchObject({
      id: "G1",
      gate: "ISO 27001 valid at award",
      found: "fail",
      fails: true,
      reason: "ISO 27001 not in force on 2026-12-31: the certificate ends on 2026-12-15.",
    });
    expect(saigon.gates[0]!.quote).toContain("27001");
    expect(saigon.gates[0]!.address).toMatch(/![A-Z]+\d+$/);
    // Nobody fails by a must-have that all meet.
    const met = parse(score("--json", "--must-have", "quality:0").out);
    expect(met.vendors.map(({ name, total, rank }) => [name, total, rank])).toEqual(
      plain.vendors.map(({ name, total, rank }) => [name, total, rank]),
    );
  }, 120_000);

  it("refuses what it does not understand, with exit code 2", () => {
    const { code, err } = score("--must-have", "answer:Z99");
    expect(code).toBe(2);
    expect(err).toContain("no question has this number");
  }, 120_000);
});

describe("a must-have as it is typed", () => {
  it("is a certificate with its day, an answer, a quality or a budget", () => {
    expect(
      [
        "cert:ISO 27001",
        "CERT: ISO 27001 @ 2027-01-31",
        "answer:S1",
        "answer: S1 >= partial",
        "quality:62.5",
        "budget:1000000",
      ].map((typed) => readMustHave(typed, "2026-11-21")),
    ).toEqual([
      { kind: "certificate", scheme: "ISO 27001", validOn: "2026-11-21" },
      { kind: "certificate", scheme: "ISO 27001", validOn: "2027-01-31" },
      { kind: "answer", id: "S1", atLeast: "yes" },
      { kind: "answer", id: "S1", atLeast: "partial" },
      { kind: "quality", atLeast: 6250 },
      { kind: "budget", ceiling: 1_000_000 },
    ]);
  });

  it.each([
    ["", "say what is asked"],
    ["cert:", "say what is asked"],
    ["certificate:ISO 27001", "begins with cert:"],
    ["cert:ISO 27001@31.12.2026", "YYYY-MM-DD"],
    ["cert:@2026-12-31", "no name"],
    ["answer:S1>=mostly", "at least yes or partial"],
    ["quality:seventy", "0 to 100"],
    ["quality:120", "0 to 100"],
    ["quality:-1", "0 to 100"],
    ["budget:-5", "0 or more"],
    ["budget:much", "0 or more"],
  ])("is refused in one sentence when it is none: “%s”", (typed, why) => {
    let said = "";
    try {
      readMustHave(typed, "2026-11-21");
    } catch (error) {
      said = error instanceof Problem ? String(error.what.values?.["why"]) : "";
    }
    expect(said).toContain(why);
  });
});
