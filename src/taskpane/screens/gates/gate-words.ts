import type { Gate, GateCheck } from "../../../core/model";
import { totalWords } from "../../words/cost-words";
import { dateWords } from "../../words/dates";
import type { Words } from "../../words/use-words";

/** What a must-have is called: as people named it, else what it asks. */
export function gateTitle(
  words: Words,
  { label, check }: Pick<Gate, "label" | "check">,
  currency: string,
): string {
  return label === "" ? checkWords(words, check, currency) : label;
}

/** What it asks, in a few words. `currency`: the base currency, "" when there is none. */
export function checkWords(words: Words, check: GateCheck, currency: string): string {
  switch (check.kind) {
    case "certificate":
      return words.t("gate.name.certificate", {
        scheme: check.scheme,
        day: dateWords(check.validOn, words.locale),
      });
    case "answer":
      return words.t(check.atLeast === "yes" ? "gate.name.answer.yes" : "gate.name.answer.partial", {
        question: check.question,
      });
    case "quality":
      return words.t("gate.name.quality", { points: words.numbers.chip(check.atLeast) });
    case "budget":
      return words.t("gate.name.budget", {
        ceiling: totalWords(words, check.ceiling, currency),
      });
    case "by-hand":
      return words.t("gate.name.byHand");
  }
}
