import { cellName, formulaReference, type Language, type Message } from "../../../model";
import { signInWords, whyInWords } from "../../../risks/in-words";
import { say } from "../../../wording/say";
import { clip } from "../../content/clip";
import { cellAt, areaAt } from "../../sheet/addresses";
import { formula, textInFormula } from "../../sheet/formulas";
import type { CellBlock, FilledDown, PlanCell } from "../../workbook-plan";
import { EVIDENCE_ROWS } from "../columns";
import { RISK_COLUMNS as AT, type RiskBlockLayout, type RiskRow } from "./layout";

const HEADINGS = {
  number: "number",
  risk: "risk",
  vendor: "vendor",
  signs: "signs",
  words: "words",
  read: "read",
  why: "why",
  level: "level",
  found: "found",
  source: "source",
  open: "open",
} as const;

/** Where the way down to the block stands: beside the sheet's hint. */
export const TO_RISKS_AT = cellAt(AT.why, EVIDENCE_ROWS.hint);

/** The block's cells that are no formulas, and the link to it. */
export function riskBlocks(language: Language, layout: RiskBlockLayout): readonly CellBlock[] {
  const words = (key: string) => say(language, { key: `report.risks.${key}` });
  const headings = blankRow();
  for (const [column, key] of Object.entries(HEADINGS)) {
    headings[AT[column as keyof typeof HEADINGS]] = words(key);
  }
  const link = formula(`HYPERLINK("#RFP_Risks",${textInFormula(words("to-risks"))})`);
  const rows = layout.rows.map((row) => riskCells(language, row));
  return [
    { at: TO_RISKS_AT, cells: [[link]] },
    { at: cellAt(0, layout.title), cells: [[words("title")], [words("hint")]] },
    { at: cellAt(0, layout.heading), cells: [headings] },
    // The link's column is filled by a formula: two blocks around it.
    ...(rows.length > 0
      ? [{ at: cellAt(0, layout.first), cells: rows.map((cells) => cells.slice(0, AT.open)) }]
      : []),
  ];
}

/** One formula for all links, as in the table. */
export function riskLinks(language: Language, layout: RiskBlockLayout): readonly FilledDown[] {
  if (layout.rows.length === 0) return [];
  const source = `$${cellAt(AT.source, layout.first)}`;
  const words = textInFormula(say(language, { key: "report.evidence.open-link" }));
  return [
    {
      range: areaAt(AT.open, layout.first, AT.open, layout.last),
      firstRow: [formula(`IF(${source}="","",HYPERLINK("#"&${source},${words}))`)],
    },
  ];
}

function blankRow(): PlanCell[] {
  return Array<PlanCell>(AT.last + 1).fill(null);
}

function riskCells(language: Language, row: RiskRow): PlanCell[] {
  const speak = (message: Message) => say(language, message);
  const texts = riskTexts(language, row);
  const { signs, level, risk } = row.risk;
  const asked = signs.filter(({ state }) => state !== "not-asked").length;
  const found = signs.filter(({ state }) => state === "found").length;
  const source = row.evidence[0]?.cell;
  const cells = blankRow();
  cells[AT.number] = row.number;
  cells[AT.risk] = speak({ key: `risk.${risk}` });
  cells[AT.vendor] = row.vendorLabel;
  cells[AT.signs] = texts.signs;
  cells[AT.words] = texts.words === "" ? null : clip(texts.words);
  cells[AT.read] = texts.read === "" ? null : clip(texts.read);
  cells[AT.why] = texts.why;
  cells[AT.level] = speak({ key: `risk.level.${level}` });
  cells[AT.found] = asked === 0 ? null : speak({ key: "report.risks.found-of", values: { found, asked } });
  cells[AT.source] = source ? formulaReference(source.sheet, cellName(source)) : null;
  return cells;
}

/** A row's long texts, one line for each sign or quote: the sheet's rows are as high as they need. */
export function riskTexts(
  language: Language,
  { risk, evidence }: RiskRow,
): { readonly signs: string; readonly words: string; readonly read: string; readonly why: string } {
  const speak = (message: Message) => say(language, message);
  const signs = risk.signs.map(({ sign, state }) =>
    speak({
      key: "report.risks.sign",
      values: { sign: signInWords(sign, speak), state: speak({ key: `risk.state.${state}` }) },
    }),
  );
  const words = evidence.map(({ question, quote }) =>
    speak(
      quote === ""
        ? { key: "report.risks.blank", values: { question } }
        : { key: "report.risks.quote", values: { question, quote: quote.replace(/\s+/g, " ") } },
    ),
  );
  const read = evidence.map((one) => speak(one.read));
  return {
    signs: signs.join("\n"),
    words: unique(words).join("\n"),
    read: unique(read).join("\n"),
    why: whyInWords(risk, speak),
  };
}

function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
