import type { LogEntry, QuestionId, VendorId } from "../../../core/model";
import { scoresInUse } from "../../../core/ranking";
import type { PaneState } from "../pane-state";
import type { SessionCore } from "../session-core";

/** Writes entries into the workbook's history; false when it has none yet. */
export async function appendToHistory(
  { store, services }: SessionCore,
  entries: readonly LogEntry[],
): Promise<boolean> {
  const { opened } = store.getState();
  if (!opened || entries.length === 0) return true;
  return services.connection.appendLog(entries, opened.evaluation.language);
}

/** Keeps an entry until the next report is written. */
export function keepForHistory({ store }: SessionCore, entry: LogEntry): void {
  const { judgements } = store.getState();
  store.setState({ judgements: { ...judgements, log: [...judgements.log, entry] } });
}

/** What the history says of a suggestion put back into its cell. */
export function restoredEntry(
  { engine, opened, who }: Pick<PaneState, "engine" | "opened" | "who">,
  vendor: VendorId,
  question: QuestionId,
): LogEntry | undefined {
  if (!engine || !opened) return undefined;
  const { evaluation } = opened;
  const suggested = evaluation.scores.find((one) => one.vendor === vendor && one.question === question);
  return engine.logScore(
    {
      vendor: evaluation.vendors.find(({ id }) => id === vendor)?.name ?? "",
      question: evaluation.questions.find(({ id }) => id === question)?.text ?? "",
      from: scoresInUse(evaluation)(vendor, question),
      to: suggested?.value ?? null,
      suggested: suggested?.value ?? null,
      reason: "",
      who,
    },
    { when: new Date().toISOString(), who, evaluation },
  );
}
