import { readLabels } from "./labels";

/** How far questions got the criterion a person gives them. */
export interface Agreement {
  readonly labelled: number;
  readonly agreed: number;
  readonly unlabelled: number;
  readonly misses: readonly string[];
}

export interface ReadCriterion {
  /** The question's row or column, as the labels name it. */
  readonly key: string;
  readonly text: string;
  readonly criterion: string;
}

/** Compares with `labels/criteria.json`: file → row or column → the criteria a person would accept, best first. */
export function agreementOf(file: string, questions: readonly ReadCriterion[]): Agreement {
  const labels = readLabels<Readonly<Record<string, readonly string[]>>>("criteria.json")[file] ?? {};
  const labelled = questions.flatMap(({ key, text, criterion }) => {
    const accepted = labels[key];
    return accepted ? [{ text, criterion, accepted }] : [];
  });
  const missed = labelled.filter(({ accepted, criterion }) => !accepted.includes(criterion));
  return {
    labelled: labelled.length,
    agreed: labelled.length - missed.length,
    unlabelled: questions.length - labelled.length,
    misses: missed.map(
      ({ text, criterion, accepted }) =>
        `criterion: ${file}: ${text.slice(0, 120)} | expected ${accepted.join(" or ")} | read ${criterion}`,
    ),
  };
}
