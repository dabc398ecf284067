import { say } from "../../wording/say";
import { VOLUME_CLASSES } from "../../costs";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt } from "../sheet/addresses";
import { formula, sentenceInFormula, textInFormula } from "../sheet/formulas";
import type { CellBlock, PlanCell } from "../workbook-plan";
import { QUESTION_COLUMNS as AT, VENDOR_COLUMNS } from "./columns";
import { blockRows, type CostsLayout } from "./layout";
import { fixed, own } from "./names-used";

/** The price questions, each with the benchmarks its scores are made of. */
export function questionBlocks(content: ReportContent, layout: CostsLayout): readonly CellBlock[] {
  const { language, vendors } = content;
  const { rows } = layout;
  const words = (key: string) => say(language, { key: `report.costs.${key}` });
  const quoted = (key: string) => textInFormula(words(key));
  const all = `${vendors.length}`;
  const cells = layout.groups.map((question, index): PlanCell[] => {
    const row = rows.questions + index;
    const at = own(row);
    const { first, last } = blockRows(layout, index);
    const column = (of: number) => fixed(areaAt(of, first, of, last));
    const qualified = column(VENDOR_COLUMNS.qualified);
    const stat = (name: string) => formula(`IF(COUNT(${qualified})=0,"",${name}(${qualified}))`);
    const missing = `(${all}-COUNT(${column(VENDOR_COLUMNS.total)}))`;
    const status = `IF(${at(AT.lines)}=0,${quoted("question-empty")},IF(${missing}>0,${sentenceInFormula(language, "report.costs.question-open", { missing })},IF(COUNT(${qualified})<2,${quoted("question-single")},${quoted("question-ok")})))`;
    return [
      question.text,
      null,
      question.id,
      formula(`COUNTIF(RFP_LineGroups,${index + 1})`),
      stat("MIN"),
      stat("AVERAGE"),
      null,
      stat("MAX"),
      null,
      formula(sentenceInFormula(language, "report.costs.of", { some: `COUNT(${qualified})`, all })),
      null,
      formula(status),
    ];
  });
  return [
    { at: cellAt(AT.text, rows.questionsCaption), cells: [[words("questions")]] },
    {
      at: cellAt(AT.text, rows.questionsCaption + 1),
      cells: [
        [
          words("question"),
          null,
          words("question-id"),
          words("question-lines"),
          words("lowest-total"),
          words("mean-total"),
          null,
          words("highest-total"),
          null,
          words("compared"),
          null,
          words("question-status"),
        ],
        ...cells,
      ],
    },
    {
      at: cellAt(AT.firstClass, rows.questions),
      cells: layout.groups.map((_, index) => classCounts(rows.questions + index, index + 1)),
    },
    // The words of the questions, for reading back: the shown ones may be shortened by people.
    { at: cellAt(AT.texts, rows.questions), cells: layout.groups.map(({ text }) => [text]) },
  ];
}

/** How many lines of the question are multiplied by nothing, FTE, transactions, pieces; and which of them most are. */
function classCounts(row: number, place: number): PlanCell[] {
  const counts = `$${cellAt(AT.firstClass, row)}:$${cellAt(AT.lastClass, row)}`;
  return [
    ...VOLUME_CLASSES.map((_, index) =>
      formula(`COUNTIFS(RFP_LineGroups,${place},RFP_LineClasses,${index + 1})`),
    ),
    formula(`MATCH(MAX(${counts}),${counts},0)`),
  ];
}
