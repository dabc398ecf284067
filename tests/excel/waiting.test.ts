import { openWorkbook, sheetOf, workbookOf } from "./support/open-workbook";
import { smallPlan } from "./support/small-plan";

const responses = () => workbookOf(sheetOf("s1", "Responses", [["Q", "A"]]));

describe("an Excel that is busy, old or silent", () => {
  it("says so while someone edits a cell", async () => {
    const { connection, embedded } = await openWorkbook(responses());
    embedded.pose({ cellEditMode: true });
    await expect(connection.readGrids()).rejects.toMatchObject({ code: "excel-busy" });
    await expect(connection.writePlan(smallPlan())).rejects.toMatchObject({ code: "excel-busy" });
  });

  it("waits for the cell and goes on when someone is there to be told", async () => {
    const { connection, embedded } = await openWorkbook(responses(), { askAgainMs: 5 });
    embedded.pose({ cellEditMode: true });
    const told: boolean[] = [];
    const outcome = await connection.writePlan(smallPlan(), {
      onWaiting: (waiting) => {
        told.push(waiting);
        if (waiting) setTimeout(() => embedded.pose({ cellEditMode: false }), 20);
      },
    });
    expect(told).toEqual([true, false]);
    expect(outcome.differences).toEqual([]);
  });

  it("stops waiting when asked, with nothing written", async () => {
    const { connection, embedded, sheetNames } = await openWorkbook(responses(), { askAgainMs: 5 });
    embedded.pose({ cellEditMode: true });
    const control = new AbortController();
    const writing = connection.writePlan(smallPlan(), {
      signal: control.signal,
      onWaiting: () => control.abort(),
    });
    await expect(writing).rejects.toMatchObject({ code: "cancelled" });
    expect(sheetNames()).toEqual(["Responses"]);
  });

  it("gives up on an Excel that never answers, and asks no second time", async () => {
    const { connection, embedded } = await openWorkbook(responses(), { answerWithinMs: 30 });
    embedded.pose({ hang: true });
    const before = embedded.roundTrips;
    await expect(connection.writeWeights([60, 40])).rejects.toMatchObject({
      code: "excel-failed",
      details: { code: "timeout" },
    });
    expect(connection.syncs).toBe(1);
    expect(embedded.roundTrips - before).toBeLessThanOrEqual(1);
  });

  it("names what an old Excel has and what is needed, before asking it anything", async () => {
    const { connection, embedded } = await openWorkbook(responses(), { apiCeiling: "1.12" });
    const expected = { code: "excel-unsupported", what: { values: { has: "1.12", needs: "1.14" } } };
    await expect(connection.readGrids()).rejects.toMatchObject(expected);
    await expect(connection.writePlan(smallPlan())).rejects.toMatchObject(expected);
    expect(embedded.roundTrips).toBe(0);
  });
});
