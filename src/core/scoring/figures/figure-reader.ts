import type { Answer, FigureKind, Message } from "../../model";
import { mainQuantity } from "../facts-of";
import { isGiven, type RuleInput, type RuleScore } from "../rule";
import { withoutFigure } from "../rules/without-figure";
import { commonUnit, countOf, numberOf, timeOf } from "./counts-and-times";
import { moneyReader } from "./money";

/** One answer's figure, ready to be measured. Finite. */
export interface ReadFigure {
  readonly value: number;
  readonly read: Message;
  readonly confidence: number;
  readonly doubt?: Message;
}

/** Reads one kind of figure from the answers to one question. */
export interface FigureReader {
  readonly kind: FigureKind;
  /** ISO 4217 of amounts of money; "_" for other figures, and for money in no stated currency. */
  readonly currency: string;
  /** The figure, or the score of an answer that has none. */
  read(answer: Answer): { readonly figure: ReadFigure } | { readonly without: RuleScore };
}

/** Makes the reader of a kind of figure. */
export function figureReader(kind: FigureKind, input: RuleInput): FigureReader {
  if (kind === "money") return moneyReader(input);
  const find = finderOf(kind, input);
  return {
    kind,
    currency: "_",
    read(answer) {
      const figure = find(answer);
      return figure && Number.isFinite(figure.value) ? { figure } : { without: withoutFigure(answer, kind) };
    },
  };
}

/** Every figure of the answers that were given. */
export function figuresGiven(reader: FigureReader, answers: readonly Answer[]): readonly number[] {
  return answers.filter(isGiven).flatMap((answer) => {
    const found = reader.read(answer);
    return "figure" in found ? [found.figure.value] : [];
  });
}

function finderOf(
  kind: Exclude<FigureKind, "money">,
  { answers }: RuleInput,
): (answer: Answer) => ReadFigure | undefined {
  switch (kind) {
    case "years":
      return (answer) => said(mainQuantity(answer, "years", isExperience), "years");
    case "percent":
      return (answer) => said(mainQuantity(answer, "percent"), "percent");
    case "number":
      return (answer) => said(numberOf(answer) ?? cellNumber(answer), "number");
    case "count": {
      const unit = commonUnit(answers.filter(isGiven)) ?? "";
      return (answer) => said(countOf(answer, unit), "count");
    }
    case "time":
      return (answer) => {
        const time = timeOf(answer);
        const figure = said(time, "count");
        return figure && time && { ...figure, value: time.hours };
      };
  }
}

/** A number in a cell is a plain figure, whatever its heading makes of it ("Experience (years)"). */
function cellNumber(answer: Answer): { readonly value: number; readonly confidence: number } | undefined {
  const value = answer.parts.find(({ role }) => role === "answer")?.value;
  return typeof value === "number" ? { value, confidence: 0.9 } : undefined;
}

const isExperience = (of: string): boolean =>
  /experience|kinh nghi|경력|경험|経験|business/u.test(of.toLowerCase());

function said(
  figure: { readonly value: number; readonly of?: string; readonly confidence: number } | undefined,
  kind: "years" | "percent" | "number" | "count",
): ReadFigure | undefined {
  if (!figure) return undefined;
  const { value, confidence } = figure;
  const values = kind === "count" ? { value, of: figure.of ?? "_" } : { value };
  return { value, read: { key: `read.${kind}`, values }, confidence };
}
