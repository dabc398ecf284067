import type { Evaluation, Gate, GateResult, Message, RankedVendor } from "../model";

const LONGEST_QUESTION = 90;

/** What a must-have is called: as people named it, else in the product's words. */
export function gateName({ label, check }: Gate): Message {
  if (label !== "") return { key: "corrections.verbatim", values: { words: label } };
  const key = `gate.name.${check.kind}`;
  switch (check.kind) {
    case "certificate":
      return { key, values: { scheme: check.scheme } };
    case "answer":
      return { key, values: { question: shortened(check.question), least: check.atLeast } };
    default:
      return { key };
  }
}

function shortened(question: string): string {
  const words = question.replace(/\s+/gu, " ").trim();
  return words.length > LONGEST_QUESTION ? `${words.slice(0, LONGEST_QUESTION - 1)}…` : words;
}

/**
 * How one vendor of a ranking stands to every must-have, in their order: those about quality as this ranking's weights
 * decide them.
 */
export function gatesOfVendor(
  { gates = [], gateResults = [] }: Pick<Evaluation, "gates" | "gateResults">,
  ranked: Pick<RankedVendor, "vendor" | "quality" | "failedGates">,
): readonly GateResult[] {
  const checks = new Map(gates.map(({ id, check }) => [id, check]));
  const failed = new Set(ranked.failedGates.map((one) => (one.kind === "must-have" ? one.gate : "")));
  return gateResults
    .filter(({ vendor }) => vendor === ranked.vendor)
    .map((result): GateResult => {
      const check = checks.get(result.gate);
      if (check?.kind !== "quality" || result.found !== "unknown") return result;
      const quality = Math.round(ranked.quality * 100) / 100;
      const reason = { key: "gate.quality", values: { quality, least: check.atLeast / 100 } };
      const fails = failed.has(result.gate);
      // A waiver hides from the ranking whether the quality would have been enough.
      const found = Math.round(ranked.quality * 1e6) >= check.atLeast * 1e4 ? "pass" : "fail";
      return { ...result, found, reason, fails };
    });
}
