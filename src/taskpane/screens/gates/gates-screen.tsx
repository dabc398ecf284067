import { useState } from "react";
import type { CriterionId } from "../../../core/model";
import { useReturnFocus } from "../../components/use-return-focus";
import type { Opened } from "../../session/pane-state";
import { usePane } from "../../session/session-context";
import { EditMinimum } from "./edit-minimum";
import { GateForm, type GateStart } from "./gate-form";
import { GateScreen } from "./gate-screen";
import { GatesOverview } from "./gates-overview";

export type GatesDetail =
  | { readonly kind: "gate"; readonly id: string }
  | { readonly kind: "add"; readonly start?: GateStart }
  | { readonly kind: "minimum"; readonly criterion: CriterionId };

/** What decides between in and out, and how every vendor stands to it. `startAt`: the must-have to begin with. */
export default function GatesScreen(props: { startAt?: string; onBack: () => void }) {
  const opened = usePane((state) => state.opened);
  return opened ? <GatesOf {...props} opened={opened} /> : null;
}

function GatesOf(props: { opened: Opened; startAt?: string; onBack: () => void }) {
  const { opened, startAt, onBack } = props;
  const [detail, setDetail] = useState<GatesDetail | null>(
    startAt === undefined ? null : { kind: "gate", id: startAt },
  );
  const focus = useReturnFocus();
  const back = () => {
    setDetail(null);
    focus.giveBack();
  };
  if (detail?.kind === "add")
    return <GateForm opened={opened} {...(detail.start ? { start: detail.start } : {})} onBack={back} />;
  if (detail?.kind === "minimum")
    return <EditMinimum opened={opened} criterion={detail.criterion} onBack={back} />;
  const gate = opened.evaluation.gates?.find(({ id }) => id === detail?.id);
  if (gate) return <GateScreen opened={opened} gate={gate} onBack={back} />;
  return (
    <GatesOverview
      opened={opened}
      onShow={(next) => {
        focus.remember();
        setDetail(next);
      }}
      onBack={onBack}
    />
  );
}
