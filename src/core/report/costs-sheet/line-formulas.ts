import type { Language } from "../../model";
import { say } from "../../wording/say";
import { formula, textInFormula } from "../sheet/formulas";
import { areaAt } from "../sheet/addresses";
import type { FilledDown } from "../workbook-plan";
import { COST_COLUMNS as AT } from "./columns";
import type { CostsLayout } from "./layout";
import { own } from "./names-used";

/**
 * The formula columns of the price lines, each the same in every row: lines are sorted, filled down and added. What keeps a
 * line from being counted is a number: 1 amount, 2 unit, 3 volume, 4 rate, as `LineTrouble` has them.
 */
export function lineFormulas(language: Language, { rows }: CostsLayout): readonly FilledDown[] {
  const at = own(rows.firstLine);
  const words = (key: string) => textInFormula(say(language, { key: `report.costs.${key}` }));
  const amount = at(AT.amount);
  const unit = at(AT.unitPlace);
  const trouble = at(AT.trouble);
  const isNothing = `AND(${at(AT.vendor)}="",${amount}="")`;
  const usual = `INDEX(RFP_UsualClasses,${at(AT.group)})`;
  const said = (of: string) => `INDEX(RFP_VolumesSaid,${of})`;
  const times = `INDEX(RFP_UnitTimes,${unit})`;
  const once = `INDEX(RFP_UnitOnce,${unit})`;
  const isUnlike = `IF(${at(AT.group)}=0,FALSE,IF(${at(AT.volumeClass)}=${usual},FALSE,${said(at(AT.volumeClass))}*${said(usual)}=0))`;
  const noVolume = `OR(AND(NOT(ISNUMBER(${at(AT.quantity)})),${at(AT.quantityUsed)}<=0),${times}+${once}<=0,${isUnlike})`;
  const increase = `IF(ISNUMBER(${at(AT.increase)}),${at(AT.increase)},0)`;
  const years = `IF(ABS(RFP_DiscountUsed-${increase})<1E-9,RFP_TermUsed/(1+${increase}),(1-((1+${increase})/(1+RFP_DiscountUsed))^RFP_TermUsed)/(RFP_DiscountUsed-${increase}))`;
  const cost = `${amount}*${at(AT.rate)}*(${at(AT.times)}*${years}+${at(AT.once)})`;
  const sign = `IF(${amount}<0,IF(COUNTIF(RFP_LineKeys,${at(AT.key)})>1,${words("check-deduction")},${words("check-negative")}),IF(${amount}=0,${words("check-zero")},${words("check-ok")}))`;
  const check = `IF(${isNothing},"",IF(${at(AT.group)}=0,${words("check-nothing")},IF(${at(AT.key)}=0,${words("check-vendor")},IF(${trouble}=1,IF(ISTEXT(${amount}),${words("check-text")},${words("check-amount")}),IF(${trouble}=2,${words("check-unit")},IF(${trouble}=3,${words("check-volume")},IF(${trouble}=4,${words("check-rate")},IF(${at(AT.counted)}=0,${words("check-term")},${sign}))))))))`;
  const column = (first: number, formulas: readonly string[]): FilledDown => ({
    range: areaAt(first, rows.firstLine, first + formulas.length - 1, rows.lastSpare),
    firstRow: formulas.map(formula),
  });
  return [
    column(AT.rate, [
      `IF(${isNothing},"",IF(OR(${at(AT.currency)}="",${at(AT.currency)}=RFP_BaseUsed),1,IF(ISNUMBER(${at(AT.ownRate)}),IF(ISNUMBER(RFP_BaseRate),IF(${at(AT.ownRate)}>0,IF(RFP_BaseRate>0,${at(AT.ownRate)}/RFP_BaseRate,""),""),""),"")))`,
      `IF(OR(${isNothing},${unit}=0),"",${times}*${at(AT.quantityUsed)})`,
      `IF(OR(${isNothing},${unit}=0),"",${once}*${at(AT.quantityUsed)})`,
      `IF(${trouble}>0,"",IF(RFP_TermUsed>0,IF(RFP_DiscountUsed>-1,IFERROR(${cost},""),""),""))`,
      check,
      `IF(${at(AT.reference)}="","",HYPERLINK("#"&${at(AT.reference)},SUBSTITUTE(${at(AT.reference)},"'","")))`,
    ]),
    column(AT.key, [
      `IF(OR(${at(AT.vendorPlace)}=0,${at(AT.group)}=0),0,${at(AT.vendorPlace)}+1000*${at(AT.group)})`,
    ]),
    column(AT.unitPlace, [
      `IF(${at(AT.unit)}="",0,IFERROR(MATCH(${at(AT.unit)},RFP_Units,0),0))`,
      `IF(${unit}=0,0,IF(ISNUMBER(${amount}),IF(ISNUMBER(${at(AT.quantity)}),1,INDEX(RFP_UnitClasses,${unit})),0))`,
      `IF(${unit}=0,0,IF(ISNUMBER(${at(AT.quantity)}),${at(AT.quantity)},INDEX(RFP_UnitQuantities,${unit})))`,
      `IF(${at(AT.countsFor)}="",0,IFERROR(MATCH(${at(AT.countsFor)},RFP_PriceQuestions,0),0))`,
      `IF(ISNUMBER(${at(AT.total)}),1,0)`,
      `IF(${at(AT.currency)}="","",IFERROR(INDEX(RFP_Rates,MATCH(${at(AT.currency)},RFP_Currencies,0)),""))`,
      `IF(${isNothing},0,IF(ISNUMBER(${amount}),IF(${unit}=0,2,IF(${noVolume},3,IF(ISNUMBER(${at(AT.rate)}),0,4))),1))`,
      `IF(${at(AT.counted)}=1,0,${at(AT.key)})`,
      `IF(${unit}=0,0,IF(INDEX(RFP_UnitClasses,${unit})=1,1,0))`,
      `IF(${at(AT.vendor)}="",0,IFERROR(INDEX(RFP_CostPlaces,MATCH(${at(AT.vendor)},RFP_CostVendors,0)),0))`,
    ]),
  ];
}
