import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Gate, GateResult } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { VendorName } from "../../components/vendor-name";
import type { Opened } from "../../session/pane-state";
import { useSession } from "../../session/session-context";
import type { MessageKey } from "../../messages";
import { useCommonStyles } from "../../theme/common-styles";
import { dateWords } from "../../words/dates";
import { vendorName } from "../../words/ranking-sentence";
import { useWords } from "../../words/use-words";
import { GateIcon, type GateState } from "./gate-icon";

const STATE_WORDS: Readonly<Record<GateState, MessageKey>> = {
  pass: "gate.found.pass",
  fail: "gate.found.fail",
  unknown: "gate.found.unknown",
  waived: "gate.found.waived",
};

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 0",
  },
  words: { overflowWrap: "anywhere", minWidth: 0 },
  quote: {
    margin: "4px 0",
    padding: "0 0 0 10px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px" },
});

/** How one vendor stands to a must-have: the finding, its words and cell, and what can be decided about it. */
export function VendorStanding(props: {
  opened: Opened;
  gate: Gate;
  result: GateResult;
  onWaive: () => void;
  onDecide: () => void;
}) {
  const { opened, gate, result } = props;
  const { vendor: id, waiver, asFound, fails, found } = result;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const vendor = vendorName(opened.evaluation, id);
  const state: GateState = waiver ? "waived" : found;
  const decided = waiver !== undefined || asFound !== undefined;
  const takeBack = () =>
    void session.judge(
      { takenBack: [{ kind: "gate-decision", gate: gate.id, vendor, decision: waiver ? "waived" : "pass" }] },
      "",
      () => ({ key: "noted.requiredAgain", values: { vendor } }),
    );
  return (
    <li className={mergeClasses(common.rowItem, styles.item)}>
      <GateIcon state={state} />
      <div className={styles.words}>
        <VendorName strong lines={2} name={vendor} />
        <div className={common.caption}>
          {words.t(STATE_WORDS[state])}
          <span className={common.quiet}>{` · ${words.say(result.reason)}`}</span>
        </div>
        {waiver && (
          <div className={mergeClasses(common.caption, common.quiet)}>
            {waiver.who === "" || waiver.when === ""
              ? words.t("gate.waivedBy.unsigned", { reason: waiver.reason })
              : words.t("gate.waivedBy", {
                  who: waiver.who,
                  day: dateWords(waiver.when, words.locale),
                  reason: waiver.reason,
                })}
          </div>
        )}
        {asFound && (
          <div className={mergeClasses(common.caption, common.quieter)}>
            {words.t("gate.decision.asFound", { words: words.say(asFound.reason) })}
          </div>
        )}
        {result.quote !== undefined && result.quote !== "" && (
          <blockquote className={mergeClasses(common.caption, common.quiet, styles.quote)}>
            {words.t("quote.open")}
            {result.quote}
            {words.t("quote.close")}
          </blockquote>
        )}
        <div className={mergeClasses(common.caption, styles.below)}>
          {result.cell && <CellLink cell={result.cell} />}
          {fails && gate.check.kind !== "by-hand" && (
            <Action
              row={`waive-${id}`}
              words={words.t("gate.letThrough")}
              label={words.t("gate.letThrough.label", { vendor })}
              onPress={props.onWaive}
            />
          )}
          <Action
            row={`decide-${id}`}
            words={words.t("gate.decide")}
            label={words.t("gate.decide.label", { vendor })}
            onPress={props.onDecide}
          />
          {decided && (
            <Action
              row={`back-${id}`}
              words={words.t(waiver ? "gate.reinstate" : "gate.takeBack")}
              label={words.t(waiver ? "gate.reinstate.label" : "gate.takeBack.label", { vendor })}
              onPress={takeBack}
            />
          )}
        </div>
      </div>
    </li>
  );
}

function Action(props: { row: string; words: string; label: string; onPress: () => void }) {
  const common = useCommonStyles();
  return (
    <Link as="button" data-row={props.row} aria-label={props.label} onClick={props.onPress}>
      <span className={common.caption}>{props.words}</span>
    </Link>
  );
}
