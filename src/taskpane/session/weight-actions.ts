import type { CriterionId, Weights } from "../../core/model";
import { open, profileWeights, sameWeights } from "./opened";
import type { ComparedWith } from "./pane-state";
import type { SessionCore } from "./session-core";

const UNDO_STEPS = 50;
/** Moves of one slider closer together than this are one step of undo: a drag is one change. */
const ONE_GESTURE_MS = 800;

export interface WeightActions {
  /** Gives `criterion` this share (basis points); the free ones share what is left in proportion. */
  setWeight(criterion: CriterionId, value: number): void;
  toggleLock(criterion: CriterionId): void;
  chooseProfile(profile: string): void;
  resetToProfile(): void;
  compareWith(comparedWith: ComparedWith): void;
  undo(): void;
}

export function createWeightActions({ store }: SessionCore): WeightActions {
  let lastMoved: { criterion: CriterionId; at: number } | null = null;

  function take(weights: Weights, keepForUndo: boolean): void {
    const { engine, opened, undo } = store.getState();
    if (!engine || !opened || sameWeights(weights, opened.weights)) return;
    store.setState({
      opened: {
        ...opened,
        weights,
        evaluation: { ...opened.evaluation, weights },
        ranking: engine.rankWith(opened.prepared, weights),
      },
      undo: keepForUndo ? [...undo, opened.weights].slice(-UNDO_STEPS) : undo,
    });
  }

  function ofProfile(profile: string): Weights | undefined {
    const { engine, opened } = store.getState();
    return opened ? profileWeights(engine, profile, opened.evaluation.criteria) : undefined;
  }

  function compareAgain(): void {
    const state = store.getState();
    if (!state.engine || !state.opened) return;
    const { evaluation, weights } = state.opened;
    store.setState({ opened: open(state.engine, evaluation, weights, state) });
  }

  return {
    setWeight(criterion, value) {
      const { engine, opened, locked } = store.getState();
      if (!engine || !opened || locked.has(criterion)) return;
      const now = Date.now();
      const sameGesture = lastMoved?.criterion === criterion && now - lastMoved.at < ONE_GESTURE_MS;
      lastMoved = { criterion, at: now };
      take(engine.setWeight(opened.weights, criterion, value, locked), !sameGesture);
    },
    toggleLock(criterion) {
      const locked = new Set(store.getState().locked);
      if (!locked.delete(criterion)) locked.add(criterion);
      store.setState({ locked });
    },
    chooseProfile(profile) {
      lastMoved = null;
      store.setState({ profile, locked: new Set() });
      const weights = ofProfile(profile);
      if (weights) take(weights, true);
      compareAgain();
    },
    resetToProfile() {
      lastMoved = null;
      const weights = ofProfile(store.getState().profile);
      store.setState({ locked: new Set() });
      if (weights) take(weights, true);
    },
    compareWith(comparedWith) {
      store.setState({ comparedWith });
      compareAgain();
    },
    undo() {
      lastMoved = null;
      const { undo } = store.getState();
      const last = undo.at(-1);
      if (!last) return;
      take(last, false);
      store.setState({ undo: undo.slice(0, -1) });
    },
  };
}
