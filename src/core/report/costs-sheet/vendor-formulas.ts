import type { Language, PriceFormulaId } from "../../model";
import { say } from "../../wording/say";
import { formula, sentenceInFormula, textInFormula } from "../sheet/formulas";
import type { PlanCell } from "../workbook-plan";
import { VENDOR_COLUMNS as AT } from "./columns";
import { own } from "./names-used";

/** Points by each price formula, for the price in the same row: as `scorePrices` gives them, "" where it gives none. */
export function priceFormulas(row: number): Readonly<Record<PriceFormulaId, string>> {
  const at = own(row);
  const price = at(AT.price);
  const group = at(AT.group);
  const low = `INDEX(RFP_PriceLowest,${group})`;
  const mean = `INDEX(RFP_PriceMean,${group})`;
  const high = `INDEX(RFP_PriceHighest,${group})`;
  const clamped = (points: string) => `MAX(0,MIN(100,${points}))`;
  const ifPriced = (points: string) => `IF(${price}=0,"",${points})`;
  const ifCompared = (points: string) => ifPriced(`IF(ISNUMBER(${low}),${points},"")`);
  const ratio = `IF(ISNUMBER(${low}),${clamped(`100*${low}/${price}`)},"")`;
  const best = "RFP_PriceBest";
  const worst = "RFP_PriceWorst";
  const times = "RFP_PriceZeroAt";
  const estimate = "RFP_PriceEstimate";
  const points = "RFP_PricePoints";
  const floored = (amount: string) => `MAX(${amount},0.6*${estimate})`;
  const below = `100*(${points}*${floored(low)}/(0.8*${estimate})+2*(0.8*${estimate}-${floored(price)})/(0.8*${estimate}-0.6*${estimate}))/${points}`;
  const negotiated = `IF(${floored(price)}>=0.8*${estimate},100*${floored(low)}/${floored(price)},${below})`;
  return {
    "lowest-price": ifPriced(ratio),
    // The World Bank opens the price of nobody who is out.
    qcbs: ifPriced(`IF(${at(AT.qualifies)}=0,0,${ratio})`),
    "linear-bounds": ifPriced(
      `IF(COUNT(${best})*COUNT(${worst})=0,"",IF(${worst}>${best},${clamped(`100*(${worst}-${price})/(${worst}-${best})`)},""))`,
    ),
    "linear-bids": ifCompared(
      `IF(${high}=${low},IF(${price}<=${low},100,0),${clamped(`100*(${high}-${price})/(${high}-${low})`)})`,
    ),
    mean: ifCompared(clamped(`50-100*(${price}-${mean})/${mean}`)),
    log: ifCompared(
      `IF(COUNT(${times})=0,"",IF(${times}>1,${clamped(`100*(1-LN(${price}/${low})/LN(${times}))`)},""))`,
    ),
    "korean-negotiated": ifCompared(
      `IF(COUNT(${estimate})*COUNT(${points})=0,"",IF(AND(${estimate}>0,${points}>0),${clamped(negotiated)},""))`,
    ),
  };
}

/** Everything about a vendor's total but the formulas' points. `place` is the vendor's on the scorecard, from 1. */
export function totalFormulas(row: number, place: number, language: Language) {
  const at = own(row);
  const words = (key: string) => textInFormula(say(language, { key: `report.costs.${key}` }));
  const total = at(AT.total);
  const low = `INDEX(RFP_PriceLowest,${at(AT.group)})`;
  const why = `IFERROR(INDEX(RFP_LineChecks,MATCH(${at(AT.key)},RFP_LineGaps,0)),"")`;
  const verdicts = `INDEX(RFP_MustHaves,0,${place})`;
  const word = (index: number) => `INDEX(RFP_GateWords,${index})`;
  const open = `SUMPRODUCT((RFP_MustHaveIds<>"")*(${verdicts}<>${word(1)})*(${verdicts}<>${word(3)})*(${verdicts}<>"–"))`;
  const failed = `SUMPRODUCT((RFP_MustHaveIds="")*(${verdicts}=${word(2)}))`;
  const inUse = `INDEX($${at(AT.firstFormula).slice(1)}:${at(AT.lastFormula)},1,RFP_FormulaPlace)`;
  const cells = {
    total: `IF(${at(AT.lineCount)}=0,"",IF(${at(AT.countedLines)}=${at(AT.lineCount)},SUMIFS(RFP_LineTotals,RFP_LineKeys,${at(AT.key)}),""))`,
    above: `IF(ISNUMBER(${total}),IF(${total}<=0,${words("not-positive")},IF(ISNUMBER(${low}),IF(${total}=${low},${words("lowest")},${total}/${low}-1),"")),${why})`,
    lines: sentenceInFormula(language, "report.costs.of", {
      some: at(AT.countedLines),
      all: at(AT.lineCount),
    }),
    inUse: `IF(COUNT(${inUse})=1,ROUND(${inUse},2),"")`,
    qualified: `IF(AND(${at(AT.price)}>0,${at(AT.qualifies)}=1),${at(AT.price)},"")`,
    fixedShare: `IF(${at(AT.price)}=0,"",SUMIFS(RFP_LineTotals,RFP_LineKeys,${at(AT.key)},RFP_LineFixed,1)/${at(AT.price)})`,
    asked: `IF(COUNTIF(RFP_LineGroups,${at(AT.group)})>0,1,0)`,
    lineCount: `COUNTIF(RFP_LineKeys,${at(AT.key)})`,
    countedLines: `SUMIFS(RFP_LineCounted,RFP_LineKeys,${at(AT.key)})`,
    price: `IF(ISNUMBER(${total}),MAX(0,${total}),0)`,
    qualifies: `IF(${open}+${failed}>0,0,1)`,
  };
  return cells;
}

/** By what the prices are, live; and what the vendor calls it. */
export function modelFormula(row: number, stated: readonly string[], language: Language): PlanCell {
  const share = own(row)(AT.fixedShare);
  const words = (key: string) => textInFormula(say(language, { key: `report.costs.${key}` }));
  const live = `IF(${share}>0.9995,${words("model-fixed")},IF(${share}<0.0005,${words("model-volume")},${words("model-hybrid")}))`;
  if (stated.length === 0) return formula(`IF(${share}="","",${live})`);
  const names = stated.map((model) => say(language, { key: `report.costs.stated.${model}` })).join(", ");
  const said = say(language, { key: "report.costs.model-stated", values: { stated: names } });
  return formula(`IF(${share}="",${textInFormula(said)},${live}&${textInFormula(` · ${said}`)})`);
}
