import { formatAddress, formatRange, type Evaluation } from "../core/model";
import { say } from "../core/wording/say";
import { table } from "./table";

/** What was read, for a person at a terminal. */
export function describeReading(evaluation: Evaluation): string {
  const { language } = evaluation;
  const answers = evaluation.answers.filter((answer) => answer.verdict !== "unanswered").length;
  const sections = [
    `${evaluation.vendors.length} vendors, ${evaluation.questions.length} questions, ${answers} of ${evaluation.answers.length} answered\n`,
    table(
      ["Sheet", "Layout", "Cells", "Why"],
      evaluation.sheets.map((sheet) => [
        sheet.name,
        sheet.layout,
        sheet.range ? formatRange(sheet.range).slice(sheet.name.length + 1) : "–",
        say(language, sheet.reason),
      ]),
    ),
    table(
      ["Vendor", "Also spelled", "Found at"],
      evaluation.vendors.map((vendor) => [
        vendor.name,
        vendor.aliases.join("; "),
        formatAddress(vendor.cell),
      ]),
    ),
    table(
      ["No.", "Criterion", "Sure", "Question"],
      evaluation.questions.map((question) => [
        question.id,
        question.criterion,
        `${Math.round(question.criterionConfidence * 100)}%`,
        question.text.length > 90 ? `${question.text.slice(0, 89)}…` : question.text,
      ]),
      [2],
    ),
  ];
  if (evaluation.excluded.length > 0) {
    sections.push(
      table(
        ["Left out", "At", "Why"],
        evaluation.excluded.map((exclusion) => [
          exclusion.label.slice(0, 50),
          formatAddress(exclusion.cell),
          say(language, exclusion.reason),
        ]),
      ),
    );
  }
  const review = evaluation.answers.filter((answer) => answer.review.length > 0).length;
  sections.push(`${review} ${review === 1 ? "answer" : "answers"} to review (read --json lists them)\n`);
  return sections.join("\n");
}
