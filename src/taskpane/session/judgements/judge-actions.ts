import { mustReadAgain } from "../../../core/corrections/reading-choices";
import type { Noted, Opened } from "../pane-state";
import { loggedChanges } from "../log/logged-changes";
import type { SessionCore } from "../session-core";
import type { JobOptions } from "../run-work";
import { troubleFrom } from "../trouble";
import { workOut } from "./evaluate-again";
import { withChange, type Change, type Judgements } from "./judgements";

const UNDO_STEPS = 50;

export interface JudgeActions {
  /** Decides, signed and dated; everything that follows is worked out again. Resolves to whether it was done. */
  judge(change: Change, reason: string, noted: (after: Opened) => Noted): Promise<boolean>;
  /** How everything would be after a decision; undefined when it cannot be told. Changes nothing. */
  tryOut(change: Change): Promise<Opened | undefined>;
  undoJudgement(): Promise<boolean>;
  dismissNoted(): void;
  setWho(who: string): void;
  setReviewKeys(on: boolean): void;
}

export function createJudgeActions(core: SessionCore): JudgeActions {
  const { store, services, worker } = core;
  /** One decision after the other: each is worked out from what the one before came to. */
  let last: Promise<unknown> = Promise.resolve();

  function inTurn(job: () => Promise<boolean>): Promise<boolean> {
    const done = last.then(job);
    last = done;
    return done;
  }

  const signed = (reason: string) => ({
    reason: reason.trim(),
    who: store.getState().who,
    when: services.today(),
  });

  async function take(
    judgements: Judgements,
    earlier: readonly Judgements[],
    noted: (after: Opened) => Noted,
    /** Why; undefined for a step back, which leaves no trace in the history. */
    reason?: string,
  ): Promise<boolean> {
    const work = async (job?: JobOptions) => {
      const worked = await workOut(core, judgements, job);
      if (!worked) return;
      store.setState({
        ...worked,
        judgements: reason === undefined ? judgements : logged(worked.opened, judgements, reason),
        earlier,
        noted: noted(worked.opened),
        correctedElsewhere: false,
      });
    };
    const { reading } = store.getState();
    if (reading && mustReadAgain(reading.understood.corrections, judgements.corrections)) {
      return worker.run("correcting", work);
    }
    if (worker.busy()) return false;
    try {
      await work();
      return true;
    } catch (error) {
      store.setState({ trouble: troubleFrom(error, "correcting") });
      return false;
    }
  }

  /** The judgements with what they change added to the history. */
  function logged(after: Opened, judgements: Judgements, reason: string): Judgements {
    const state = store.getState();
    if (!state.engine || !state.opened) return judgements;
    const entries = loggedChanges(
      state.engine,
      { judgements: state.judgements, evaluation: state.opened.evaluation },
      { judgements, evaluation: after.evaluation },
      { who: state.who, reason: reason.trim() },
    );
    return { ...judgements, log: [...state.judgements.log, ...entries] };
  }

  return {
    judge: (change, reason, noted) =>
      inTurn(() => {
        const { judgements, earlier } = store.getState();
        const after = withChange(judgements, change, signed(reason));
        return take(after, [...earlier, judgements].slice(-UNDO_STEPS), noted, reason);
      }),
    async tryOut(change) {
      try {
        const worked = await workOut(core, withChange(store.getState().judgements, change, signed("")));
        return worked?.opened;
      } catch {
        // It is only a look ahead: deciding says what is wrong.
        return undefined;
      }
    },
    undoJudgement: () =>
      inTurn(async () => {
        const { earlier } = store.getState();
        const before = earlier.at(-1);
        return before ? take(before, earlier.slice(0, -1), () => ({ key: "noted.undone" })) : false;
      }),
    dismissNoted: () => store.setState({ noted: null }),
    setWho(who) {
      store.setState({ who: who.trim() });
      services.remembered.put("who", who.trim());
    },
    setReviewKeys(on) {
      store.setState({ reviewKeys: on });
      services.remembered.put("review-keys", on ? "" : "off");
    },
  };
}
