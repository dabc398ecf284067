import { useEffect, useState } from "react";
import type { AnswerPlace } from "../../../../core/model";
import { consequenceOf, type Consequence } from "../../../session/judgements/consequence";
import { isImpossible, type Change } from "../../../session/judgements/judgements";
import type { Opened } from "../../../session/pane-state";
import { usePane, useSession } from "../../../session/session-context";

/** Typing comes in bursts: the look ahead waits for a pause. */
const SETTLE_MS = 150;

/** What a decision would come to. */
export interface LookAhead {
  readonly consequence: Consequence;
  /** It cannot be carried out: there is nothing to save. */
  readonly impossible: boolean;
  /** Everything as it would be. */
  readonly after: Opened;
}

/** null while it is being worked out, and without a change. `about`: the answer whose score is of interest. */
export function useLookAhead(change: Change | null, about: AnswerPlace | undefined): LookAhead | null {
  const session = useSession();
  const opened = usePane((state) => state.opened);
  const [found, setFound] = useState<{ of: string; is: LookAhead } | null>(null);
  // Changes are made anew at every drawing: what they say tells them apart.
  const wanted = JSON.stringify(change);
  const place = JSON.stringify(about ?? null);
  useEffect(() => {
    if (wanted === "null" || !opened) return;
    let dropped = false;
    const timer = setTimeout(() => {
      const tried = JSON.parse(wanted) as Change;
      void session.tryOut(tried).then((after) => {
        if (dropped || !after) return;
        const at = (JSON.parse(place) as AnswerPlace | null) ?? undefined;
        const is = {
          consequence: consequenceOf(opened, after, at),
          impossible: isImpossible(after.evaluation, tried),
          after,
        };
        setFound({ of: wanted, is });
      });
    }, SETTLE_MS);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [session, opened, wanted, place]);
  return found?.of === wanted ? found.is : null;
}
