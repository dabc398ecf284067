import type { CellAddress, Evaluation, GateCheck } from "../../../core/model";
import { formatAddress } from "../../../core/model";
import type { TypedNumber } from "../../components/use-typed-number";

export type GateKind = GateCheck["kind"];

export const GATE_KINDS = [
  "certificate",
  "answer",
  "quality",
  "budget",
  "by-hand",
] as const satisfies readonly GateKind[];

/** A must-have as it stands in the fields of its form; fields of other kinds keep what was typed. */
export interface GateDraft {
  readonly kind: GateKind;
  readonly label: string;
  readonly scheme: string;
  readonly validOn: string;
  /** `questionKey` of the question; "" = none chosen. */
  readonly question: string;
  readonly atLeast: "yes" | "partial";
  /** 0–100. */
  readonly quality: TypedNumber;
  /** Base currency. */
  readonly ceiling: TypedNumber;
}

const USUAL_QUALITY = 70;

export function gateDraft(
  check: GateCheck | undefined,
  label: string,
  { asOf }: Pick<Evaluation, "asOf">,
): GateDraft {
  const empty: GateDraft = {
    kind: check?.kind ?? "certificate",
    label,
    scheme: "",
    validOn: asOf,
    question: "",
    atLeast: "yes",
    quality: USUAL_QUALITY,
    ceiling: null,
  };
  switch (check?.kind) {
    case "certificate":
      return { ...empty, scheme: check.scheme, validOn: check.validOn };
    case "answer":
      return { ...empty, question: questionKey(check.question, check.questionCell), atLeast: check.atLeast };
    case "quality":
      return { ...empty, quality: check.atLeast / 100 };
    case "budget":
      return { ...empty, ceiling: check.ceiling };
    default:
      return empty;
  }
}

/** Tells questions apart as a must-have does: by words and cell. */
export function questionKey(text: string, cell: CellAddress): string {
  return `${formatAddress(cell)} ${text}`;
}

/** What it asks; undefined while something is missing. */
export function checkFrom(
  draft: GateDraft,
  { questions }: Pick<Evaluation, "questions">,
): GateCheck | undefined {
  switch (draft.kind) {
    case "certificate": {
      const scheme = draft.scheme.trim();
      return scheme === "" || draft.validOn === ""
        ? undefined
        : { kind: "certificate", scheme, validOn: draft.validOn };
    }
    case "answer": {
      const question = questions.find(({ text, cell }) => questionKey(text, cell) === draft.question);
      return (
        question && {
          kind: "answer",
          question: question.text,
          questionCell: question.cell,
          atLeast: draft.atLeast,
        }
      );
    }
    case "quality":
      return typeof draft.quality === "number"
        ? { kind: "quality", atLeast: Math.round(draft.quality * 100) }
        : undefined;
    case "budget":
      return typeof draft.ceiling === "number" ? { kind: "budget", ceiling: draft.ceiling } : undefined;
    case "by-hand":
      return draft.label.trim() === "" ? undefined : { kind: "by-hand" };
  }
}

/** The schemes the answers speak of, most often named first. */
export function schemesNamed({ answers }: Pick<Evaluation, "answers">): readonly string[] {
  const counts = new Map<string, number>();
  for (const { facts } of answers)
    for (const fact of facts)
      if (fact.type === "certificate") counts.set(fact.scheme, (counts.get(fact.scheme) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([scheme]) => scheme);
}
