import type { Language } from "../../model";
import { sentenceInFormula } from "../sheet/formulas";

/** Cells of the leaderboard by place and column, by name: the sentence stands above what it speaks of. */
const vendorAt = (place: number) => `INDEX(RFP_Leaderboard,${place},2)`;
const totalAt = (place: number) => `INDEX(RFP_Leaderboard,${place},3)`;
const best = "MAX(RFP_RankKeys)";
const sharing = `COUNTIF(RFP_RankKeys,${best})`;
const secondKey = "LARGE(RFP_RankKeys,2)";
const sharingSecond = `COUNTIF(RFP_RankKeys,${secondKey})`;

/**
 * The verdict as one live sentence (without "="): who leads by how much and over whom, ties, no rival left, every
 * vendor out, no weight typed. Numbers are rounded to one decimal by ROUND, never by TEXT, whose codes are local.
 */
export function verdictFormula(language: Language, vendors: number): string {
  const say = (key: string, expressions: Readonly<Record<string, string>> = {}) =>
    sentenceInFormula(language, `report.verdict.${key}`, expressions);
  const leader = vendorAt(1);
  const points = `ROUND(${totalAt(1)},1)`;
  const alone = say("alone", { leader, points });
  const noWeights = `IF(SUM(RFP_Shares)=0,${say("no-weights")}`;
  const allFail = `IF(COUNTIF(RFP_GateFails,0)=0,${say("all-fail")}`;
  if (vendors < 2) return `${noWeights},${allFail},${say("only", { leader, points })}))`;
  const margin = `ROUND(${totalAt(1)}-${totalAt(2)},1)`;
  const shared = `IF(${sharing}>1,${say("shared", { count: sharing, points })}`;
  const lonely = `IF(COUNTIF(RFP_GateFails,0)=1,${alone}`;
  const overSeveral = say("leads-over-several", { leader, points, margin, count: sharingSecond });
  const overOne = say("leads", { leader, points, margin, second: vendorAt(2) });
  const narrow = `IF(${totalAt(1)}-${totalAt(2)}<1," "&${say("close")},"")`;
  const leads = `IF(${sharingSecond}>1,${overSeveral},${overOne})&${narrow}`;
  return `${noWeights},${allFail},${shared},${lonely},${leads}))))`;
}
