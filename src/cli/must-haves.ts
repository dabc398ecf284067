import { nextGateId } from "../core/gates";
import type { Correction, Evaluation, GateCheck } from "../core/model";
import { badOption, isDate } from "./options";

/** A must-have as typed after `--must-have`; the question of an answer goes by its id, known once the file is read. */
export type MustHave =
  | Exclude<GateCheck, { readonly kind: "answer" }>
  | { readonly kind: "answer"; readonly id: string; readonly atLeast: "yes" | "partial" };

/**
 * `cert:ISO 27001@2026-12-31` (without a day: `asOf`), `answer:S1` or `answer:S1>=partial`, `quality:70`,
 * `budget:1000000`. Throws a `Problem` that says what it does not understand.
 */
export function readMustHave(text: string, asOf: string): MustHave {
  const wrong = (why: string) => badOption(`--must-have ${text}`, why);
  const [kind, ...parts] = text.split(":");
  const asked = parts.join(":").trim();
  if (asked === "") throw wrong("say what is asked: cert:ISO 27001, answer:S1, quality:70 or budget:1000000");
  switch (kind?.trim().toLowerCase()) {
    case "cert": {
      const [scheme = "", day = asOf] = asked.split("@").map((part) => part.trim());
      if (scheme === "") throw wrong("the certificate has no name");
      if (!isDate(day)) throw wrong("a date is written YYYY-MM-DD");
      return { kind: "certificate", scheme, validOn: day };
    }
    case "answer": {
      const [id = "", least = "yes"] = asked.split(">=").map((part) => part.trim());
      if (least !== "yes" && least !== "partial") throw wrong("at least yes or partial");
      return { kind: "answer", id, atLeast: least };
    }
    case "quality": {
      const points = Number(asked);
      if (!(points >= 0 && points <= 100)) throw wrong("quality goes from 0 to 100 points");
      return { kind: "quality", atLeast: Math.round(points * 100) };
    }
    case "budget": {
      const ceiling = Number(asked);
      if (!Number.isFinite(ceiling) || ceiling < 0) throw wrong("a budget is a number of 0 or more");
      return { kind: "budget", ceiling };
    }
    default:
      throw wrong("it begins with cert:, answer:, quality: or budget:");
  }
}

/** The must-haves as settings of this evaluation, behind those it has. */
export function mustHaveSettings(
  mustHaves: readonly MustHave[],
  { questions, corrections = [] }: Evaluation,
): readonly Correction[] {
  const all: Correction[] = [...corrections];
  for (const asked of mustHaves) {
    const check = asked.kind === "answer" ? answerCheck(asked, questions) : asked;
    all.push({ kind: "gate", gate: nextGateId(all), label: "", check, reason: "", who: "", when: "" });
  }
  return all;
}

function answerCheck(
  { id, atLeast }: Extract<MustHave, { readonly kind: "answer" }>,
  questions: Evaluation["questions"],
): GateCheck {
  const question = questions.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (!question)
    throw badOption(`--must-have answer:${id}`, `no question has this number; read FILE --json lists them`);
  return { kind: "answer", question: question.text, questionCell: question.cell, atLeast };
}
