import fc from "fast-check";
import { ofKind } from "../../../src/core/settings";
import type { Correction, Evaluation } from "../../../src/core/model";
import { rank } from "../../../src/core/ranking";
import { anyTender } from "../report/support/evaluations";
import { anyGates, gated, signed } from "../report/support/gated";

const pair = anyTender.chain((bare) => anyGates(bare).map((evaluation) => ({ bare, evaluation })));

const settingsOf = ({ corrections = [] }: Evaluation): readonly Correction[] => corrections;

/** Every must-have waived for a vendor. */
function waiveAll(evaluation: Evaluation, vendors: readonly string[]): Evaluation {
  const gates = ofKind(settingsOf(evaluation), "gate");
  const waivers = vendors.flatMap((vendor) =>
    gates.map(({ gate }) => signed({ kind: "gate-decision", gate, vendor, decision: "waived" })),
  );
  return gated(evaluation, [...settingsOf(evaluation), ...waivers]);
}

describe("must-haves and the ranking", () => {
  it("never change a score or a total", () => {
    fc.assert(
      fc.property(pair, ({ bare, evaluation }) => {
        const scores = (of: Evaluation) =>
          Object.fromEntries(
            rank(of).map(({ vendor, total, criteria, answered }) => [vendor, { total, criteria, answered }]),
          );
        expect(scores(evaluation)).toEqual(scores(bare));
        expect(evaluation.scores).toBe(bare.scores);
      }),
    );
  });

  it("put whoever fails below all who pass, without a rank, in the order of their totals", () => {
    fc.assert(
      fc.property(pair, ({ evaluation }) => {
        const ranking = rank(evaluation);
        const firstOut = ranking.findIndex(({ rank: place }) => place === null);
        const out = firstOut < 0 ? [] : ranking.slice(firstOut);
        expect(out.every(({ rank: place, failedGates }) => place === null && failedGates.length > 0)).toBe(
          true,
        );
        ranking
          .slice(0, firstOut < 0 ? undefined : firstOut)
          .forEach(({ failedGates }) => expect(failedGates).toEqual([]));
        out.forEach(({ total }, index) =>
          expect(total).toBeLessThanOrEqual(out[index - 1]?.total ?? Infinity),
        );
      }),
    );
  });

  it("give a vendor the rank it would have without must-haves when all are waived for everybody", () => {
    fc.assert(
      fc.property(pair, ({ bare, evaluation }) => {
        const waived = waiveAll(
          evaluation,
          bare.vendors.map(({ name }) => name),
        );
        expect(rank(waived)).toEqual(rank(bare));
        expect(waived.gateResults?.every(({ fails, waiver }) => !fails && waiver)).toBe(true);
      }),
    );
  });

  it("let one vendor back in by a waiver, and move nobody else's total, gates or order", () => {
    fc.assert(
      fc.property(pair, fc.nat(8), ({ bare, evaluation }, at) => {
        const vendor = bare.vendors[at % bare.vendors.length]!;
        const before = rank(evaluation);
        const after = rank(waiveAll(evaluation, [vendor.name]));
        const others = (ranking: typeof before) =>
          ranking
            .filter((one) => one.vendor !== vendor.id)
            .map(({ vendor: id, failedGates }) => [id, failedGates]);
        expect(others(after)).toEqual(others(before));
        const own = after.find((one) => one.vendor === vendor.id)!;
        expect(own.failedGates.every(({ kind }) => kind === "minimum")).toBe(true);
      }),
    );
  });

  it("compare quality exactly, whatever the weights: the mean of all criteria but cost", () => {
    fc.assert(
      fc.property(anyTender, (evaluation) => {
        for (const { vendor, quality, criteria } of rank(evaluation)) {
          const others = evaluation.criteria.filter(({ id }) => id !== "cost");
          const weight = others.reduce((sum, { id }) => sum + (evaluation.weights[id] ?? 0), 0);
          const points = others.reduce(
            (sum, { id }) => sum + (evaluation.weights[id] ?? 0) * criteria[id]!.score,
            0,
          );
          const mean = weight === 0 ? 0 : points / weight;
          expect(Math.abs(quality - mean)).toBeLessThan(1e-6);
          // A threshold at exactly the quality is met, a hundredth above it is not.
          if (Number.isInteger(quality)) {
            const asked = (atLeast: number) =>
              gated(evaluation, [
                signed({ kind: "gate", gate: "G1", label: "", check: { kind: "quality", atLeast } }),
              ]);
            const fails = (atLeast: number) =>
              rank(asked(atLeast))
                .find((one) => one.vendor === vendor)!
                .failedGates.some(({ kind }) => kind === "must-have");
            expect([fails(quality * 100), fails(quality * 100 + 1)]).toEqual([false, true]);
          }
        }
      }),
    );
  });
});
