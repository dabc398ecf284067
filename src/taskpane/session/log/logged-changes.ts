import { contentOf } from "../../../core/corrections/same-thing";
import { scoresInUse } from "../../../core/ranking";
import type { AnswerPlace, Correction, Evaluation, Hundredths, LogEntry } from "../../../core/model";
import type { Engine } from "../engine";
import { correctionKey, type Judgements } from "../judgements/judgements";
import { answerAt, placeKey } from "../judgements/places";

/** Judgements, and the evaluation they come to. */
export interface Judged {
  readonly judgements: Judgements;
  readonly evaluation: Evaluation;
}

/** Looked at and agreed with: nothing has changed. */
const NO_CHANGE: ReadonlySet<Correction["kind"]> = new Set(["accepted"]);

/** The lines of the history for one decision: whatever is decided differently after it than before. */
export function loggedChanges(
  engine: Pick<Engine, "logCorrection" | "logScore">,
  before: Judged,
  after: Judged,
  note: { readonly who: string; readonly reason: string },
): readonly LogEntry[] {
  const context = { when: new Date().toISOString(), who: note.who, evaluation: after.evaluation };
  return [...corrections(), ...scores()];

  function corrections(): readonly LogEntry[] {
    const was = byKey(before.judgements.corrections);
    const is = byKey(after.judgements.corrections);
    const asRead = new Map(
      [before, after].flatMap(({ evaluation }) =>
        (evaluation.correctionOutcomes ?? []).flatMap((one) =>
          one.asRead ? [[correctionKey(one.correction), one.asRead] as const] : [],
        ),
      ),
    );
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
      const [from, to] = [was.get(key) ?? null, is.get(key) ?? null];
      const about = to ?? from;
      if (!about || NO_CHANGE.has(about.kind) || (from && to && contentOf(from) === contentOf(to))) return [];
      const read = asRead.get(key);
      const entry = engine.logCorrection(
        { before: from, after: to, ...(read ? { asRead: read } : {}) },
        context,
      );
      return entry ? [{ ...entry, reason: to ? entry.reason : note.reason }] : [];
    });
  }

  function scores(): readonly LogEntry[] {
    const was = new Map(before.judgements.scores.map((one) => [placeKey(one.at), one]));
    const is = new Map(after.judgements.scores.map((one) => [placeKey(one.at), one]));
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
      const given = is.get(key);
      const at = (given ?? was.get(key))?.at;
      if (!at || given === was.get(key)) return [];
      return [
        engine.logScore(
          {
            vendor: at.vendor,
            question: at.question,
            from: scoreAt(before.evaluation, at),
            to: scoreAt(after.evaluation, at),
            suggested: suggestedAt(after.evaluation, at),
            reason: given?.reason ?? note.reason,
            who: given?.who ?? note.who,
          },
          context,
        ),
      ];
    });
  }
}

function byKey(corrections: readonly Correction[]): ReadonlyMap<string, Correction> {
  return new Map(corrections.map((one) => [correctionKey(one), one]));
}

function scoreAt(evaluation: Evaluation, at: AnswerPlace): Hundredths | null {
  const answer = answerAt(evaluation, at);
  return answer ? scoresInUse(evaluation)(answer.vendor, answer.question) : null;
}

function suggestedAt(evaluation: Evaluation, at: AnswerPlace): Hundredths | null {
  const answer = answerAt(evaluation, at);
  const score = evaluation.scores.find(
    (one) => one.vendor === answer?.vendor && one.question === answer.question,
  );
  return score?.value ?? null;
}
