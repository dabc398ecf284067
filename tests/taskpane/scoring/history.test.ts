import type { SheetGrid } from "../../../src/core/model";
import { createSession, type Session } from "../../../src/taskpane/session/session";
import { coreEngine } from "../../../src/taskpane/session/core-engine";
import { placeOf, placeOfQuestion } from "../../../src/taskpane/session/judgements/places";
import { pendingEntries } from "../../../src/taskpane/session/log/weights-logged";
import { writtenHistory } from "../../../src/taskpane/screens/report/history/written-history";
import { FakeConnection } from "../fake-connection";
import { MESSAGES } from "../messages";
import { rememberedInMemory } from "../remembered-in-memory";
import { sampleGrids } from "../sample-grids";

let grids: readonly SheetGrid[];
beforeAll(async () => {
  grids = await sampleGrids("bpo-tender.xlsx");
}, 120_000);

async function openSession(connection: FakeConnection): Promise<Session> {
  connection.grids = grids;
  const session = createSession({
    connection,
    loadEngine: async () => coreEngine,
    language: "en",
    locale: "en-GB",
    messages: MESSAGES.en,
    title: () => "",
    today: () => "2026-11-21",
    officeBackground: () => undefined,
    remembered: rememberedInMemory(),
  });
  session.setWho("Linh Tran");
  expect(await session.read()).toBe(true);
  return session;
}

const evaluationOf = (session: Session) => session.store.getState().opened!.evaluation;
const pending = (session: Session) => pendingEntries(session.store.getState());
const noted = () => ({ key: "noted.undone" }) as const;

function firstOf(session: Session) {
  const evaluation = evaluationOf(session);
  const question = evaluation.questions.find(({ criterion }) => criterion === "technology")!;
  const answer = evaluation.answers.find((one) => one.question === question.id)!;
  return { question, at: placeOf(evaluation, answer)! };
}

async function decideAll(session: Session): Promise<void> {
  const { question, at } = firstOf(session);
  const place = placeOfQuestion(question);
  const rule = { rule: "verdict", yes: 90, partial: 40, no: 0 } as const;
  await session.judge({ corrections: [{ kind: "rule", ...place, rule }] }, "as the board asked", noted);
  await session.judge({ corrections: [{ kind: "points", ...place, points: 300 }] }, "", noted);
  await session.judge(
    { corrections: [{ kind: "criterion-name", criterion: "cost", label: "Price" }] },
    "",
    noted,
  );
  await session.judge({ scores: [{ at, value: 5500 }] }, "seen on site", noted);
  session.setWeight("cost", 4000);
}

describe("The history of what is changed in the pane", () => {
  it("keeps what is not written, drops what is undone, and tells weights moved by hand", async () => {
    const session = await openSession(new FakeConnection());
    expect(pending(session)).toEqual([]);
    await decideAll(session);
    const all = pending(session);
    expect(all.slice(0, 4).map(({ changed }) => changed)).toEqual(["rule", "points", "criterion", "score"]);
    expect(all.slice(4).every(({ changed }) => changed === "weight")).toBe(true);
    expect(all.slice(4).map(({ what }) => what)).toContain("Price");
    expect(all[3]).toMatchObject({ who: "Linh Tran", reason: "seen on site", from: expect.any(String) });
    await session.undoJudgement();
    expect(pending(session).map(({ changed }) => changed)).not.toContain("score");
    session.undo();
    expect(pending(session)).toHaveLength(3);
    session.dispose();
  }, 120_000);

  it("is written with the report, and everything is there again when it is reopened", async () => {
    const connection = new FakeConnection();
    const session = await openSession(connection);
    await decideAll(session);
    const before = session.store.getState().opened!;
    const told = pending(session);
    expect(await session.write()).toBe(true);
    expect(pending(session)).toEqual([]);
    session.dispose();

    const again = await openSession(connection);
    const { question } = firstOf(again);
    const evaluation = evaluationOf(again);
    expect(question.rule).toEqual({ rule: "verdict", yes: 90, partial: 40, no: 0 });
    expect(question.points).toBe(300);
    expect(evaluation.criteria.find(({ id }) => id === "cost")?.label).toBe("Price");
    expect(evaluation.overrides).toEqual([
      expect.objectContaining({
        question: question.id,
        value: 5500,
        reason: "seen on site",
        who: "Linh Tran",
      }),
    ]);
    const kept = writtenHistory(evaluation.log?.kept);
    expect(kept).toHaveLength(told.length);
    expect(kept.map(({ what }) => what).reverse()).toEqual(told.map(({ what }) => what));
    expect(again.store.getState().opened!.weights).toEqual(before.weights);

    again.setWeight("cost", 1000);
    expect(await again.apply()).toBe(true);
    expect(connection.logged.length).toBeGreaterThan(0);
    expect(connection.logged.every(({ changed }) => changed === "weight")).toBe(true);
    expect(pending(again)).toEqual([]);
    again.dispose();
  }, 240_000);
});
