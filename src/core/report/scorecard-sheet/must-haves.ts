import { gateName, heldUntil } from "../../gates";
import { COST_CRITERION, type Answer, type Gate, type GateResult, type VendorId } from "../../model";
import { say } from "../../wording/say";
import { cleanLabel } from "../content/vendor-labels";
import type { ReportContent } from "../content/report-content";
import { costKey } from "../costs-sheet/vendor-cells";
import { serialDate } from "../read-back/dates";
import { cellAt } from "../sheet/addresses";
import { placeOfCriterion } from "../sheet/criterion-place";
import { formula } from "../sheet/formulas";
import { FORMATS } from "../sheet/look";
import type { PlanCell } from "../workbook-plan";
import { gateWord, NOT_ASKED, type GateLevel, type GateRow } from "./gates";

/** Columns a threshold stands in: as people see it, and as it was written. */
export interface LevelColumns {
  readonly level: number;
  readonly asWritten: number;
}

/**
 * The must-haves people set, those about quality last. What a certificate's end, the quality and the total cost decide is
 * compared live with the threshold beside it; an answer's verdict stays as it was read.
 */
export function mustHaveGates(content: ReportContent, columns: LevelColumns): readonly GateRow[] {
  const { evaluation, language, vendors } = content;
  const results = new Map(
    (evaluation.gateResults ?? []).map((result) => [`${result.gate}\n${result.vendor}`, result]),
  );
  const answersOf = new Map<VendorId, Answer[]>(vendors.map(({ vendor }) => [vendor.id, []]));
  for (const answer of evaluation.answers) answersOf.get(answer.vendor)?.push(answer);
  const rows = (evaluation.gates ?? []).map((gate): GateRow => {
    const level = levelOf(gate);
    const resultOf = (vendor: number) => results.get(`${gate.id}\n${vendors[vendor]?.vendor.id}`);
    return {
      id: gate.id,
      kind: gate.check.kind === "quality" ? "quality" : "must-have",
      name: cleanLabel(say(language, gateName(gate))),
      ...(level ? { level } : {}),
      suggested: (vendor, row) => {
        const live = liveVerdict(gate, vendor, levelInUse(row, columns), content, answersOf);
        return live ?? content.gateWords[asFound(resultOf(vendor)) === "pass" ? 0 : 1];
      },
      decided: (vendor) => decisionOf(resultOf(vendor)),
      isInput: true,
      idle: false,
    };
  });
  return rows.some(({ kind }) => kind === "must-have") ? rows : [nothingAsked(content), ...rows];
}

/** Price scores look at the must-haves by name: there is always a row for it, folded away when there is none. */
function nothingAsked({ language }: ReportContent): GateRow {
  return {
    id: "",
    kind: "must-have",
    name: say(language, { key: "report.gates.none" }),
    suggested: () => NOT_ASKED,
    decided: () => undefined,
    isInput: false,
    idle: true,
  };
}

function levelOf({ check }: Gate): GateLevel | undefined {
  switch (check.kind) {
    case "certificate":
      return { value: serialDate(check.validOn) ?? check.validOn, format: FORMATS.date };
    case "quality":
      return { value: check.atLeast / 100, format: FORMATS.typed };
    case "budget":
      return { value: check.ceiling, format: "#,##0" };
    default:
      return undefined;
  }
}

/** The threshold typed, or where that is no threshold (blank, text, negative) the one last written. */
function levelInUse(row: number, { level, asWritten }: LevelColumns): string {
  const [typed, written] = [`$${cellAt(level, row)}`, `$${cellAt(asWritten, row)}`];
  return `IF(COUNT(${typed})=1,IF(${typed}>=0,${typed},${written}),${written})`;
}

/** pass or fail as a formula over the threshold; undefined where nothing moves. */
function liveVerdict(
  { check }: Gate,
  vendor: number,
  level: string,
  content: ReportContent,
  answersOf: ReadonlyMap<VendorId, readonly Answer[]>,
): PlanCell | undefined {
  const passesIf = (condition: string) => formula(`IF(${condition},${gateWord(0)},${gateWord(1)})`);
  if (check.kind === "quality") return passesIf(`${qualityFormula(content, vendor)}>=ROUND(${level},2)`);
  if (check.kind === "budget") {
    const groups = content.evaluation.costs?.groups.length ?? 0;
    return groups === 0 ? undefined : passesIf(isWithin(level, vendor, groups));
  }
  if (check.kind !== "certificate") return undefined;
  const until = heldUntil(check.scheme, answersOf.get(content.vendors[vendor]!.vendor.id) ?? []);
  const end = until === null ? undefined : serialDate(until);
  return end === undefined ? undefined : passesIf(`${level}<${end + 1}`);
}

/**
 * Whether a vendor's totals of all price questions that have prices are known, and together within the ceiling. Totals go
 * by the keys of RFP Costs; one that cannot be counted is "".
 */
function isWithin(level: string, vendor: number, groups: number): string {
  const keys = Array.from({ length: groups }, (_, group) => costKey(vendor, group));
  const sum = (of: (key: number) => string) => keys.map(of).join("+");
  const asked = sum((key) => `SUMIFS(RFP_CostsAsked,RFP_CostKeys,${key})`);
  const counted = sum((key) => `COUNTIFS(RFP_CostKeys,${key},RFP_TotalCosts,"<1E+99")`);
  const cost = sum((key) => `SUMIFS(RFP_TotalCosts,RFP_CostKeys,${key})`);
  return `AND(${asked}>0,${asked}=${counted},ROUND(${cost},2)<=ROUND(${level},2))`;
}

/** The weighted mean of all criteria but cost, to the sixth decimal; 0 when cost has all the weight. */
function qualityFormula({ criteria }: ReportContent, vendor: number): string {
  const scores = `INDEX(RFP_CriterionScores,0,${vendor + 1})`;
  const counts = criteria.some(({ id }) => id === COST_CRITERION)
    ? `(RFP_Criteria<>INDEX(RFP_Criteria,${placeOfCriterion(COST_CRITERION)}))*1`
    : '(RFP_Criteria<>"")*1';
  return `ROUND(IFERROR(SUMPRODUCT(${counts},RFP_Shares,${scores})/SUMPRODUCT(${counts},RFP_Shares),0),6)`;
}

function asFound(result: GateResult | undefined): GateResult["found"] {
  return (result?.asFound ?? result)?.found ?? "unknown";
}

function decisionOf(result: GateResult | undefined): 0 | 1 | 2 | undefined {
  if (result?.waiver) return 2;
  if (!result?.asFound) return undefined;
  return result.found === "pass" ? 0 : 1;
}
