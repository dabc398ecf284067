import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { AnswerPlace } from "../../../../core/model";
import { Screen } from "../../../frame/screen";
import type { Change } from "../../../session/judgements/judgements";
import type { Noted, Opened } from "../../../session/pane-state";
import { useSession } from "../../../session/session-context";
import { useWords } from "../../../words/use-words";
import { ConsequenceCard } from "./consequence-card";
import { Signature } from "./signature";
import { useLookAhead } from "./use-look-ahead";

/**
 * One decision about the reading: what it is about, what is chosen, what follows from it, why, and who says so. Nothing
 * changes before it is saved.
 */
export function DecisionScreen(props: {
  title: string;
  /** null while nothing has been chosen that differs from what is. */
  change: Change | null;
  /** The answer whose score the decision is about. */
  about?: AnswerPlace;
  reasonRequired?: boolean;
  save: string;
  noted: (after: Opened) => Noted;
  onBack: () => void;
  onSaved: () => void;
  /** More of what would be than the card of consequences says; undefined while it is not known. */
  preview?: (after: Opened | undefined) => ReactNode;
  children: ReactNode;
}) {
  const { change, about, reasonRequired = false } = props;
  const words = useWords();
  const session = useSession();
  const [reason, setReason] = useState("");
  // While something is being decided, there is one thing to undo: Cancel.
  useEffect(() => session.dismissNoted(), [session]);
  const look = useLookAhead(change, about);
  const ready = change !== null && !look?.impossible && (!reasonRequired || reason.trim() !== "");
  const save = async () => {
    if (!change || look?.impossible || !(await session.judge(change, reason, props.noted))) return;
    // Where the screen stays for the next decision, that one has reasons of its own.
    setReason("");
    props.onSaved();
  };
  return (
    <Screen
      title={props.title}
      onBack={props.onBack}
      actions={
        <>
          <Button onClick={props.onBack}>{words.t("work.cancel")}</Button>
          <Button
            appearance="primary"
            style={{ flexGrow: 1 }}
            disabledFocusable={!ready}
            onClick={() => void save()}
          >
            {props.save}
          </Button>
        </>
      }
    >
      {props.children}
      {props.preview?.(look && !look.impossible ? look.after : undefined)}
      <ConsequenceCard change={change} look={look} />
      <Signature reason={reason} required={reasonRequired} onReason={setReason} />
    </Screen>
  );
}
