import type { Correction, Evaluation } from "../../../../src/core/model";
import { evaluate } from "../../../../src/core/evaluate";
import { applyDecisions, decisionsFrom, planReport } from "../../../../src/core/report";
import type { TypedEvaluation } from "../../../../src/core/report/content/as-typed";
import { PlanInMemory } from "../../../taskpane/plan-in-memory";
import { evaluated, OPTIONS, tenderGrids } from "../../corrections/support/tender";

export function rowOf(book: PlanInMemory, words: string): number {
  return book.snapshot()["RFP_QuestionTexts"]!.values.findIndex(([text]) => String(text).includes(words));
}

export function criterionRow(book: PlanInMemory, label: string): number {
  return book.snapshot()["RFP_Criteria"]!.values.findIndex(([name]) => name === label);
}

/** The pane and the workbook of one person: what the one decides and what is typed into the other. */
export class Desk {
  book: PlanInMemory;
  evaluation: TypedEvaluation;
  private readonly grids = tenderGrids();

  constructor(corrections: readonly Correction[] = []) {
    this.evaluation = evaluated(corrections);
    this.book = new PlanInMemory(planReport(this.evaluation));
    this.follow();
  }

  follow(): void {
    this.evaluation = applyDecisions(this.evaluation, decisionsFrom(this.book.snapshot()));
  }

  /** A decision in the pane: evaluated at once, not written. */
  decide(...settings: readonly Correction[]): void {
    const wanted = this.evaluation.asTyped?.corrections.wanted ?? [];
    this.evaluation = evaluate(this.grids, {
      ...OPTIONS,
      decisions: decisionsFrom(this.book.snapshot()),
      corrections: [...wanted, ...settings],
    });
  }

  type(name: string, row: number, value: string | number | null): void {
    this.book.type(name, row, 0, value);
    this.follow();
  }

  write(): void {
    this.follow();
    this.book = new PlanInMemory(planReport(this.evaluation));
    this.follow();
  }

  /** A colleague opens the file. */
  reopen(): Evaluation {
    return evaluate(this.grids, { ...OPTIONS, decisions: decisionsFrom(this.book.snapshot()) });
  }
}
