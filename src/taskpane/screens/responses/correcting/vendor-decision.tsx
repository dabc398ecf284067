import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CellAddress } from "../../../../core/model";
import { CellLink } from "../../../components/cell-link";
import type { MessageKey } from "../../../messages";
import { isImpossible, type Change } from "../../../session/judgements/judgements";
import type { Opened } from "../../../session/pane-state";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";
import { DecisionScreen } from "./decision-screen";

/** What can be decided about a name that is, or looks like, a vendor's. */
export interface VendorQuestion {
  readonly kind: "include" | "leave-out" | "apart" | "joined";
  readonly name: string;
  readonly cell: CellAddress;
  /** Why it is as it is now, in words. */
  readonly why?: string;
}

const WORDS: Readonly<
  Record<VendorQuestion["kind"], { title: MessageKey; save: MessageKey; noted: MessageKey }>
> = {
  include: { title: "vendor.include", save: "vendor.include.save", noted: "noted.included" },
  "leave-out": { title: "vendor.leaveOut", save: "vendor.leaveOut.save", noted: "noted.leftOut" },
  apart: { title: "vendor.apart", save: "vendor.apart.save", noted: "noted.apart" },
  joined: { title: "vendor.joined", save: "vendor.joined.save", noted: "noted.joined" },
};

const useStyles = makeStyles({
  why: { margin: "2px 0 4px" },
  name: { overflowWrap: "anywhere" },
  field: { marginTop: "12px" },
});

/** Whether a name is a vendor, and whose name it is. */
export default function VendorDecision(props: { opened: Opened; about: VendorQuestion; onBack: () => void }) {
  const { opened, about } = props;
  const { kind, name, cell, why } = about;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const others = opened.evaluation.vendors.filter((vendor) => vendor.name !== name);
  const [other, setOther] = useState("");
  const decided = change();
  return (
    <DecisionScreen
      title={words.t(WORDS[kind].title)}
      save={words.t(WORDS[kind].save)}
      change={decided}
      noted={({ evaluation }) => ({
        // Saved before the look ahead could tell.
        key: decided && isImpossible(evaluation, decided) ? "noted.stillTwo" : WORDS[kind].noted,
        values: { vendor: name },
      })}
      onBack={props.onBack}
      onSaved={props.onBack}
    >
      <div className={common.softCard}>
        <strong className={mergeClasses(common.strong, styles.name)}>{name}</strong>
        {why !== undefined && <p className={mergeClasses(styles.why, common.caption, common.quiet)}>{why}</p>}
        <CellLink cell={cell} />
      </div>
      {kind === "joined" && (
        <Field className={styles.field} label={words.t("vendor.sameAs")}>
          <Select value={other} onChange={(_, { value }) => setOther(value)}>
            <option value="">{words.t("vendor.choose")}</option>
            {others.map((vendor) => (
              <option key={vendor.id} value={vendor.name}>
                {vendor.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </DecisionScreen>
  );

  function change(): Change | null {
    switch (kind) {
      case "include":
        return { corrections: [{ kind: "vendor-included", name }] };
      case "leave-out":
        return { corrections: [{ kind: "vendor-left-out", name }] };
      case "apart":
        return { corrections: [{ kind: "vendors-apart", name }] };
      case "joined":
        return other === "" ? null : { corrections: [{ kind: "vendors-joined", name, with: other }] };
    }
  }
}
