import { SNAPSHOT_NAMES } from "../../src/core/report/report-snapshot";
import type { ReportChange } from "../../src/excel";
import { openWorkbook, sheetOf, workbookOf, type OpenWorkbook } from "./support/open-workbook";
import { smallPlan } from "./support/small-plan";

async function written(): Promise<OpenWorkbook> {
  const book = await openWorkbook(
    workbookOf(
      sheetOf("s1", "Responses", [
        ["Q", "A"],
        ["x", 1],
      ]),
    ),
  );
  await book.connection.writePlan(smallPlan());
  return book;
}

/** Events arrive on their own time: waits until there are `count`, or long enough to be sure there are not. */
async function arrived(seen: readonly unknown[], count: number): Promise<void> {
  for (let tries = 0; seen.length < count && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 100));

describe("a weight or a score", () => {
  it("is written in one round trip and moves the totals", async () => {
    const { connection, value } = await written();
    const before = connection.syncs;
    await connection.writeWeights([25, 75]);
    expect(connection.syncs - before).toBe(1);
    expect(value("RFP Ranking", 5, 3)).toBeCloseTo(0.25, 12);
    // 0.25 × 50 + 0.75 × 90
    expect(value("RFP Scorecard", 4, 1)).toBeCloseTo(80, 12);
    await connection.writeScore(0, 1, 100);
    await connection.writeScore(1, 0, null);
    expect(connection.syncs - before).toBe(3);
    expect([value("RFP Scorecard", 5, 2), value("RFP Scorecard", 6, 1)]).toEqual([100, null]);
  });

  it("says that the sheet is missing when there is no report", async () => {
    const { connection } = await openWorkbook();
    await expect(connection.writeWeights([1])).rejects.toMatchObject({
      code: "sheet-missing",
      what: { values: { sheet: "RFP Ranking" } },
    });
    await expect(connection.writeScore(0, 0, 1)).rejects.toMatchObject({
      code: "sheet-missing",
      what: { values: { sheet: "RFP Scorecard" } },
    });
    await expect(connection.openSheet("evidence")).rejects.toMatchObject({ code: "sheet-missing" });
    await expect(connection.goTo({ sheet: "Gone", row: 0, column: 0 })).rejects.toMatchObject({
      code: "sheet-missing",
      what: { values: { sheet: "Gone" } },
    });
  });
});

describe("the snapshot", () => {
  it("brings every name that exists, in one round trip", async () => {
    const { connection } = await written();
    const before = connection.syncs;
    const snapshot = await connection.readSnapshot();
    expect(connection.syncs - before).toBe(1);
    const expected = [
      "RFP_Weights",
      "RFP_Criteria",
      "RFP_Vendors",
      "RFP_Totals",
      "RFP_Scores",
      "RFP_Evidence",
    ];
    expect(Object.keys(snapshot!).sort()).toEqual(
      SNAPSHOT_NAMES.filter((name) => expected.includes(name)).sort(),
    );
    expect(snapshot!["RFP_Weights"]).toEqual({
      address: "RFP Ranking!C6:C7",
      values: [[60], [40]],
      formulas: [[60], [40]],
    });
    expect(snapshot!["RFP_Totals"]!.formulas[0]![0]).toMatch(/^=SUMPRODUCT/);
  });

  it("is undefined without a report", async () => {
    const { connection } = await openWorkbook();
    expect(await connection.readSnapshot()).toBeUndefined();
  });

  it("leaves out the words it does not need: a large report comes in one answer", async () => {
    const { connection, embedded } = await written();
    await connection.writePlan(
      smallPlan({ answers: Array.from({ length: 30 }, (_, row) => `${row}${"x".repeat(2000)}`) }),
    );
    embedded.pose({ payloadLimit: 50_000 });
    const before = connection.syncs;
    const snapshot = await connection.readSnapshot();
    expect(connection.syncs - before).toBe(1);
    expect(snapshot!["RFP_Evidence"]!.values.map(([number, answer]) => [number, answer])).toEqual(
      Array.from({ length: 30 }, (_, row) => [row + 1, null]),
    );
  });

  it("comes in parts when it is more than one answer may hold", async () => {
    const { connection, embedded } = await written();
    await connection.writePlan(
      smallPlan({ answers: Array.from({ length: 4000 }, (_, row) => `answer ${row}`) }),
    );
    const whole = await connection.readSnapshot();
    embedded.pose({ payloadLimit: 40_000 });
    const before = connection.syncs;
    expect(await connection.readSnapshot()).toEqual(whole);
    const syncs = connection.syncs - before;
    expect(syncs).toBeGreaterThan(2);
    expect(syncs).toBeLessThan(SNAPSHOT_NAMES.length);
  }, 30_000);
});

describe("going to a cell", () => {
  it("shows and selects it, in one round trip", async () => {
    const { connection, embedded } = await written();
    const before = connection.syncs;
    await connection.goTo({ sheet: "Responses", row: 1, column: 1 });
    expect(connection.syncs - before).toBe(1);
    expect(embedded.contents().active).toBe(0);
    const selected = await embedded.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(selected.replace(/'/g, "")).toBe("Responses!B2");
    await connection.openSheet("evidence");
    expect(embedded.contents().active).toBe(3);
  });
});

describe("watching", () => {
  it("tells of changes by others in our sheets only, until it is stopped", async () => {
    const book = await written();
    const { connection, embedded } = book;
    const seen: ReportChange[] = [];
    const stop = await connection.watch((change) => seen.push(change));
    await connection.writeWeights([1, 1]);
    await quiet();
    expect(seen).toEqual([]);
    const idOf = (name: string) => book.sheet(name)!.id;
    embedded.hands.type(idOf("RFP Ranking"), 5, 2, "30");
    embedded.hands.type(idOf("Responses"), 1, 1, "7");
    embedded.hands.type(idOf("RFP Scorecard"), 5, 1, "12");
    await arrived(seen, 2);
    expect(seen).toEqual([
      { sheet: "ranking", address: "C6", source: "local" },
      { sheet: "scorecard", address: "B6", source: "local" },
    ]);
    await stop();
    await stop();
    embedded.hands.type(idOf("RFP Ranking"), 5, 2, "31");
    await quiet();
    expect(seen).toHaveLength(2);
  });
});
