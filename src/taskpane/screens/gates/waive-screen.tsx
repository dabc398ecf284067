import type { VendorId } from "../../../core/model";
import { gatesOfVendor } from "../../../core/gates/vendor-gates";
import type { Opened } from "../../session/pane-state";
import { DecideGate } from "./decide-gate";

/** Lets a vendor through one must-have, straight from where it is said that it does not meet it. */
export default function WaiveScreen(props: {
  opened: Opened;
  gate: string;
  vendor: VendorId;
  onBack: () => void;
}) {
  const { opened, onBack } = props;
  const { evaluation, ranking } = opened;
  const gate = evaluation.gates?.find(({ id }) => id === props.gate);
  const one = ranking.find(({ vendor }) => vendor === props.vendor);
  const result = one && gatesOfVendor(evaluation, one).find((each) => each.gate === props.gate);
  if (!gate || !result) return null;
  return <DecideGate {...{ opened, gate, result, onBack }} waive />;
}
