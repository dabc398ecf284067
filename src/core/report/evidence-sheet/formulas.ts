import type { Language } from "../../model";
import { say } from "../../wording/say";
import { areaAt, cellAt } from "../sheet/addresses";
import { formula, sentenceInFormula, textInFormula } from "../sheet/formulas";
import type { FilledDown, FormulaCell } from "../workbook-plan";
import { EVIDENCE_COLUMNS as AT, EVIDENCE_ROWS } from "./layout";

const own = (column: number) => `$${cellAt(column, EVIDENCE_ROWS.first)}`;

/** The formula columns: one formula each, the same in every row, or Excel would overwrite them with the last one. */
export function evidenceFormulas(language: Language, last: number): readonly FilledDown[] {
  return [
    {
      range: areaAt(AT.suggested, EVIDENCE_ROWS.first, AT.status, last),
      firstRow: [lookUp(language, "RFP_Suggested"), lookUp(language, "RFP_Scores"), status(language)],
    },
    {
      range: areaAt(AT.open, EVIDENCE_ROWS.first, AT.open, last),
      firstRow: [
        formula(
          `IF(${own(AT.source)}="","",HYPERLINK("#"&${own(AT.source)},${words(language, "open-link")}))`,
        ),
      ],
    },
  ];
}

function words(language: Language, key: string): string {
  return textInFormula(say(language, { key: `report.evidence.${key}` }));
}

/** By question and vendor, so that sorting either sheet breaks nothing. Price lines count through their sum and have no score of their own. */
function lookUp(language: Language, matrix: string): FormulaCell {
  const found = `INDEX(${matrix},MATCH(${own(AT.number)},RFP_QuestionIds,0),MATCH(${own(AT.vendor)},RFP_Vendors,0))`;
  const absent = `IF(OR(${own(AT.number)}="",${own(AT.partOf)}<>""),"",${words(language, "not-found")})`;
  return formula(`IFERROR(IF(${found}="","",${found}),${absent})`);
}

function status(language: Language): FormulaCell {
  const same = `IF(AND(${own(AT.inUse)}="",${own(AT.partOf)}="",${own(AT.number)}<>""),${words(language, "no-score")},"")`;
  const changed = `IF(${own(AT.inUse)}="",${words(language, "cleared")},${words(language, "changed")})`;
  return formula(
    `IF(${own(AT.suggested)}&""=${own(AT.inUse)}&"",${same},IF(${own(AT.reason)}="",${words(language, "reason-missing")},${changed}))`,
  );
}

/** The sentence above the table. The words it counts come from the same message table as the formulas that make them. */
export function evidenceCounts(language: Language): FormulaCell {
  const count = (name: string, key: string) => `COUNTIF(${name},${words(language, key)})`;
  const missing = count("RFP_EvidenceStatus", "reason-missing");
  const lost = count("RFP_EvidenceInUse", "not-found");
  const counts = sentenceInFormula(language, "report.evidence.counts", {
    changed: `(${count("RFP_EvidenceStatus", "changed")}+${count("RFP_EvidenceStatus", "cleared")}+${missing})`,
    missing,
    review: count("RFP_EvidenceReview", "check"),
    unscored: count("RFP_EvidenceStatus", "no-score"),
  });
  return formula(
    `${counts}&" · "&IF(${lost}>0,${sentenceInFormula(language, "report.evidence.lost", { lost })},${words(language, "all-found")})`,
  );
}
