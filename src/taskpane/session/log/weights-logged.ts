import type { LogEntry } from "../../../core/model";
import { sameWeights } from "../opened";
import type { PaneState } from "../pane-state";

/** Whether weights were moved in the pane since the history last heard of them. */
export function weightsMoved({
  opened,
  loggedWeights,
}: Pick<PaneState, "opened" | "loggedWeights">): boolean {
  return opened !== null && loggedWeights !== null && !sameWeights(opened.weights, loggedWeights);
}

/** What the weights moved in the pane come to since they were last in the history; nothing while they are as they were. */
export function weightEntries({
  engine,
  opened,
  loggedWeights,
  who,
}: Pick<PaneState, "engine" | "opened" | "loggedWeights" | "who">): readonly LogEntry[] {
  if (!engine || !opened || !loggedWeights || sameWeights(loggedWeights, opened.weights)) return [];
  const context = { when: new Date().toISOString(), who, evaluation: opened.evaluation };
  return engine.logWeights(loggedWeights, opened.weights, context);
}

/** Everything changed in the pane that the workbook's history does not hold yet, oldest first. */
export function pendingEntries(
  state: Pick<PaneState, "engine" | "opened" | "loggedWeights" | "who" | "judgements">,
): readonly LogEntry[] {
  return [...state.judgements.log, ...weightEntries(state)];
}
