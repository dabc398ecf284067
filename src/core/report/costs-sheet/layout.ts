import {
  PAYMENT_UNITS,
  type CostLine,
  type Costs,
  type CostSettingName,
  type ExchangeRate,
  type PaymentUnit,
  type Question,
} from "../../model";
import type { ReportContent } from "../content/report-content";

/** Where everything stands on RFP Costs. Rows as people count them; columns are in `columns`. */
export interface CostsLayout {
  readonly costs: Costs;
  readonly settings: readonly CostSettingName[];
  readonly rates: readonly ExchangeRate[];
  readonly units: readonly PaymentUnit[];
  readonly groups: readonly Question[];
  readonly lines: readonly CostLine[];
  readonly rows: {
    readonly title: number;
    readonly hint: number;
    readonly status: number;
    readonly topCaption: number;
    readonly topHeading: number;
    readonly top: number;
    readonly lastSetting: number;
    readonly lastRate: number;
    readonly lastUnit: number;
    readonly questionsCaption: number;
    readonly questions: number;
    readonly lastQuestion: number;
    /** Caption of the first vendors' block; the others follow every `blockHeight` rows. */
    readonly firstBlock: number;
    readonly blockHeight: number;
    readonly linesCaption: number;
    readonly linesHeading: number;
    readonly firstLine: number;
    readonly lastLine: number;
    /** Ready for prices that people add, formulas and all. */
    readonly lastSpare: number;
    readonly closing: number;
  };
}

/** In the order shown: those that concern single formulas come last. */
export const COST_SETTING_ROWS: readonly CostSettingName[] = [
  "base-currency",
  "years",
  "discount",
  "fte",
  "hours-per-fte",
  "days-per-fte",
  "transactions",
  "price-formula",
  "price-best",
  "price-worst",
  "price-zero-at",
  "price-estimate",
  "price-points",
];

const SPARE_RATES = 3;
const SPARE_LINES = 4;

/** Lays RFP Costs out; undefined when no question is decided by a price. */
export function layOutCosts({ evaluation, vendors }: ReportContent): CostsLayout | undefined {
  const { costs, questions } = evaluation;
  if (!costs || costs.groups.length === 0) return undefined;
  const groups = costs.groups.flatMap((id) => questions.find((question) => question.id === id) ?? []);
  const top = 6;
  const lastSetting = top + COST_SETTING_ROWS.length - 1;
  const lastRate = Math.max(top + costs.assumptions.rates.length + SPARE_RATES - 1, lastSetting);
  const questionsCaption = lastRate + 2;
  const questionRows = questionsCaption + 2;
  const lastQuestion = questionRows + groups.length - 1;
  const firstBlock = lastQuestion + 2;
  // Caption, heading, vendors, and a blank row.
  const blockHeight = vendors.length + 3;
  const linesCaption = firstBlock + groups.length * blockHeight;
  const firstLine = linesCaption + 2;
  const lastLine = firstLine + costs.lines.length - 1;
  return {
    costs,
    settings: COST_SETTING_ROWS,
    rates: costs.assumptions.rates,
    units: PAYMENT_UNITS,
    groups,
    lines: costs.lines,
    rows: {
      title: 1,
      hint: 2,
      status: 3,
      topCaption: 4,
      topHeading: 5,
      top,
      lastSetting,
      lastRate,
      lastUnit: top + PAYMENT_UNITS.length - 1,
      questionsCaption,
      questions: questionRows,
      lastQuestion,
      firstBlock,
      blockHeight,
      linesCaption,
      linesHeading: linesCaption + 1,
      firstLine,
      lastLine,
      lastSpare: lastLine + SPARE_LINES,
      closing: lastLine + SPARE_LINES + 1,
    },
  };
}

/** First and last vendor's row of a price question's block, counted from 0. */
export function blockRows({ rows }: CostsLayout, group: number): { first: number; last: number } {
  const first = rows.firstBlock + group * rows.blockHeight + 2;
  return { first, last: first + rows.blockHeight - 4 };
}
