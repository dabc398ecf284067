import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Gate, GateResult, VendorId } from "../../../core/model";
import { gatesOfVendor } from "../../../core/gates/vendor-gates";
import { useReturnFocus } from "../../components/use-return-focus";
import { Screen } from "../../frame/screen";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { DecideGate } from "./decide-gate";
import { GateForm } from "./gate-form";
import { checkWords, gateTitle } from "./gate-words";
import { RemoveGate } from "./remove-gate";
import { VendorStanding } from "./vendor-standing";

type Form =
  { readonly kind: "edit" | "remove" } | { readonly kind: "waive" | "decide"; readonly vendor: VendorId };

const useStyles = makeStyles({ asks: { margin: "0 0 4px", overflowWrap: "anywhere" } });

/** One must-have: how every vendor stands to it, in the vendor's words, and what people decided about that. */
export function GateScreen({ opened, gate, onBack }: { opened: Opened; gate: Gate; onBack: () => void }) {
  const { evaluation, ranking } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const focus = useReturnFocus();
  const [form, setForm] = useState<Form | null>(null);
  const show = (next: Form) => {
    focus.remember();
    setForm(next);
  };
  const back = () => {
    setForm(null);
    focus.giveBack();
  };
  const results = ranking.flatMap((one) =>
    gatesOfVendor(evaluation, one).filter((each) => each.gate === gate.id),
  );
  if (form?.kind === "edit") return <GateForm opened={opened} gate={gate} onBack={back} />;
  if (form?.kind === "remove")
    return <RemoveGate opened={opened} gate={gate} onBack={back} onRemoved={onBack} />;
  const about = results.find(({ vendor }) => form && "vendor" in form && vendor === form.vendor);
  if (about && form)
    return <DecideGate {...{ opened, gate }} result={about} waive={form.kind === "waive"} onBack={back} />;

  const currency = evaluation.costs?.assumptions.baseCurrency ?? "";
  const worstFirst = [...results].sort((a, b) => order(a) - order(b));
  return (
    <Screen
      title={words.t("gate.title")}
      onBack={onBack}
      actions={
        <>
          <Button data-row="gate-remove" onClick={() => show({ kind: "remove" })}>
            {words.t("gate.remove")}
          </Button>
          <Button style={{ flexGrow: 1 }} data-row="gate-edit" onClick={() => show({ kind: "edit" })}>
            {words.t("gate.edit")}
          </Button>
        </>
      }
    >
      <p className={mergeClasses(common.strong, styles.asks)}>{gateTitle(words, gate, currency)}</p>
      {gate.label !== "" && (
        <p className={mergeClasses(common.caption, common.quiet, styles.asks)}>
          {checkWords(words, gate.check, currency)}
        </p>
      )}
      <h2 className={common.hidden}>{words.t("gate.vendors")}</h2>
      <ul className={common.list}>
        {worstFirst.map((result) => (
          <VendorStanding
            key={result.vendor}
            {...{ opened, gate, result }}
            onWaive={() => show({ kind: "waive", vendor: result.vendor })}
            onDecide={() => show({ kind: "decide", vendor: result.vendor })}
          />
        ))}
      </ul>
    </Screen>
  );
}

/** Who is out first, then who was let through, then those who meet it. */
function order({ fails, waiver }: GateResult): number {
  return fails ? 0 : waiver ? 1 : 2;
}
