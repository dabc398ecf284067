import { evaluate } from "../../../src/core/evaluate";
import type { Correction, Evaluation, SheetGrid, VendorId } from "../../../src/core/model";
import { coreEngine } from "../../../src/taskpane/session/core-engine";
import { open } from "../../../src/taskpane/session/opened";
import type { Opened } from "../../../src/taskpane/session/pane-state";
import { changesLeader, labColumns } from "../../../src/taskpane/screens/costs/lab/lab-rankings";
import { reversalsUnder } from "../../../src/taskpane/screens/costs/lab/reversals";
import { sampleGrids } from "../sample-grids";

const SIGNED = { reason: "", who: "", when: "" };
const SETTINGS: readonly Correction[] = (
  [
    ["price-best", 1],
    ["price-worst", 2_000_000],
    ["price-zero-at", 4],
    ["price-estimate", 900_000],
    ["price-points", 20],
  ] as const
).map(([name, value]) => ({ kind: "cost-setting", name, value, ...SIGNED }));
const ISO: Correction = {
  kind: "gate",
  gate: "G1",
  label: "",
  check: { kind: "certificate", scheme: "ISO 27001", validOn: "2026-11-21" },
  ...SIGNED,
};

let grids: readonly SheetGrid[];
beforeAll(async () => {
  grids = await sampleGrids("bpo-tender.xlsx");
}, 120_000);

function openWith(corrections: readonly Correction[]): Opened {
  const evaluation = evaluate(grids, { asOf: "2026-11-21", language: "en", corrections });
  const state = { profile: "", comparedWith: "profile", report: null } as const;
  return open(coreEngine, evaluation, evaluation.weights, state);
}

const costsIn = ({ evaluation }: Opened) => evaluation.costs!;
const shown = ({ ranking }: Pick<Opened, "ranking">) =>
  ranking.map(({ vendor, rank, total }) => [vendor, rank, total]);

describe.each([
  ["as read", []],
  ["with a must-have", [ISO]],
])("The price lab, %s", (_, more) => {
  it("has under each formula the ranking that choosing it brings", () => {
    const corrections = [...SETTINGS, ...more];
    const now = openWith(corrections);
    const columns = labColumns(coreEngine, now, costsIn(now));
    expect(columns).toHaveLength(7);
    for (const column of columns) {
      const chosen = openWith([
        ...corrections,
        { kind: "cost-setting", name: "price-formula", value: column.formula, ...SIGNED },
      ]);
      expect({ formula: column.formula, ranking: shown({ ranking: column.ranking! }) }).toEqual({
        formula: column.formula,
        ranking: shown(chosen),
      });
    }
    const current = columns.find(({ formula }) => formula === costsIn(now).formula);
    expect(changesLeader(current!, current)).toBe(false);
  });

  it("warns of just those orders that turn round when a bid's prices are taken out", () => {
    const now = openWith([...SETTINGS, ...more]);
    const costs = costsIn(now);
    for (const column of labColumns(coreEngine, now, costs)) {
      const found = reversalsUnder(coreEngine, now, costs, column).map(
        ({ removed, ahead, behind }) => `${removed}: ${behind} over ${ahead}`,
      );
      expect(new Set(found)).toEqual(turned(now, column.formula));
    }
  });
});

/** The same by ranking everybody again without one vendor's prices. */
function turned(now: Opened, formula: NonNullable<Evaluation["costs"]>["formula"]): Set<string> {
  const costs = { ...costsIn(now), formula };
  const totalsWithout = (removed: VendorId | null) => {
    const totals = costs.totals.map((total) => (total.vendor === removed ? { ...total, cost: null } : total));
    const { evaluation } = now;
    const out = new Set(
      (evaluation.gateResults ?? []).filter(({ fails }) => fails).map(({ vendor }) => vendor),
    );
    const scores = coreEngine.withPriceScores(evaluation.scores, { ...costs, totals }, (id) => !out.has(id));
    return coreEngine.rankWith(coreEngine.prepareRanking({ ...evaluation, scores }), now.weights);
  };
  const before = totalsWithout(null).filter(({ rank }) => rank !== null);
  const pairs = new Set<string>();
  for (const { id: removed } of now.evaluation.vendors) {
    const after = new Map(totalsWithout(removed).map(({ vendor, total }) => [vendor, total]));
    for (const a of before)
      for (const b of before)
        if (a.vendor !== removed && b.vendor !== removed && a.total > b.total + 10_000)
          if (after.get(a.vendor)! + 10_000 < after.get(b.vendor)!)
            pairs.add(`${removed}: ${b.vendor} over ${a.vendor}`);
  }
  return pairs;
}
