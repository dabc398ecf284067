import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import { useMemo } from "react";
import type { Gate } from "../../../core/model";
import { gatesOfVendor } from "../../../core/gates/vendor-gates";
import type { GateSuggestion } from "../../../core/gates";
import { CellLink } from "../../components/cell-link";
import { Swatch } from "../../components/swatch";
import { Screen } from "../../frame/screen";
import type { Opened } from "../../session/pane-state";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { criterionName } from "../../words/criterion-name";
import { useWords } from "../../words/use-words";
import { GateIcon } from "./gate-icon";
import { gateTitle } from "./gate-words";
import type { GatesDetail } from "./gates-screen";

const useStyles = makeStyles({
  lead: { margin: "2px 0 4px" },
  row: {
    gridTemplateColumns: "20px minmax(0, 1fr) 16px",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "48px",
    padding: "6px 0",
  },
  words: { overflowWrap: "anywhere" },
  text: { display: "block" },
  suggestion: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "start",
    padding: "8px 0",
  },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px" },
  minimum: {
    display: "grid",
    gridTemplateColumns: "10px minmax(0, 1fr) auto 32px",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "36px",
  },
  edit: { minWidth: "32px", width: "32px", height: "32px", padding: 0 },
});

/** All must-haves with how many meet them, what the tender suggests, and the minimum scores. */
export function GatesOverview(props: {
  opened: Opened;
  onShow: (detail: GatesDetail) => void;
  onBack: () => void;
}) {
  const { opened, onShow } = props;
  const { gates = [] } = opened.evaluation;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  return (
    <Screen
      title={words.t("gates.title")}
      onBack={props.onBack}
      actions={
        <Button
          appearance="primary"
          icon={<Add20Regular />}
          style={{ flexGrow: 1 }}
          data-row="gate-add"
          onClick={() => onShow({ kind: "add" })}
        >
          {words.t("gate.add")}
        </Button>
      }
    >
      <p className={mergeClasses(common.caption, common.quiet, styles.lead)}>
        {words.t(gates.length === 0 ? "gates.none" : "gates.text")}
      </p>
      <ul className={common.list}>
        {gates.map((gate) => (
          <li key={gate.id} className={common.rowItem}>
            <GateRow opened={opened} gate={gate} onOpen={() => onShow({ kind: "gate", id: gate.id })} />
          </li>
        ))}
      </ul>
      <Suggestions opened={opened} onShow={onShow} />
      <Minimums opened={opened} onShow={onShow} />
    </Screen>
  );
}

function GateRow({ opened, gate, onOpen }: { opened: Opened; gate: Gate; onOpen: () => void }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { evaluation, ranking } = opened;
  const results = ranking.flatMap((one) =>
    gatesOfVendor(evaluation, one).filter((each) => each.gate === gate.id),
  );
  const met = results.filter(({ fails }) => !fails).length;
  const all = met === results.length;
  return (
    <button
      type="button"
      className={mergeClasses(common.rowButton, styles.row)}
      data-row={`gate-${gate.id}`}
      onClick={onOpen}
    >
      <GateIcon state={all ? "pass" : "fail"} />
      <span className={styles.words}>
        {gateTitle(words, gate, evaluation.costs?.assumptions.baseCurrency ?? "")}{" "}
        <span className={mergeClasses(common.caption, common.quiet, common.figures, styles.text)}>
          {all ? words.t("gate.metAll") : words.t("gate.met", { met, of: results.length })}
        </span>
      </span>
      <ChevronRight16Regular className={common.chevron} />
    </button>
  );
}

function Suggestions({ opened, onShow }: { opened: Opened; onShow: (detail: GatesDetail) => void }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const engine = usePane((state) => state.engine);
  const { evaluation } = opened;
  const suggestions = useMemo(() => engine?.suggestGates(evaluation) ?? [], [engine, evaluation]);
  if (suggestions.length === 0) return null;
  const currency = evaluation.costs?.assumptions.baseCurrency ?? "";
  return (
    <section className={common.section}>
      <h2 className={common.sectionTitle}>{words.t("gates.suggested")}</h2>
      <ul className={common.list}>
        {suggestions.map((suggestion: GateSuggestion, index) => {
          const title = gateTitle(words, suggestion, currency);
          return (
            <li key={title} className={mergeClasses(common.rowItem, styles.suggestion)}>
              <span className={styles.words}>
                {title}
                <span className={mergeClasses(common.caption, common.quiet, styles.below)}>
                  {words.say(suggestion.reason)}
                  <CellLink cell={suggestion.cell} />
                </span>
              </span>
              <Button
                size="small"
                data-row={`suggested-${index}`}
                aria-label={words.t("gates.suggested.add.label", { gate: title })}
                onClick={() => onShow({ kind: "add", start: suggestion })}
              >
                {words.t("gates.suggested.add")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Minimums({ opened, onShow }: { opened: Opened; onShow: (detail: GatesDetail) => void }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { criteria, minimums } = opened.evaluation;
  return (
    <section className={common.section}>
      <h2 className={common.sectionTitle}>{words.t("gates.minimums")}</h2>
      <ul className={common.list}>
        {criteria.map((criterion) => {
          const minimum = minimums[criterion.id];
          const name = criterionName(words, criterion);
          return (
            <li key={criterion.id} className={mergeClasses(common.rowItem, styles.minimum)}>
              <Swatch criterion={criterion.id} />
              <span className={styles.words}>{name}</span>
              <span className={mergeClasses(common.figures, minimum === undefined && common.quieter)}>
                {minimum === undefined ? words.t("gates.minimum.none") : words.numbers.chip(minimum)}
              </span>
              <Button
                appearance="subtle"
                className={styles.edit}
                icon={<Edit20Regular />}
                data-row={`minimum-${criterion.id}`}
                aria-label={words.t("gates.minimum.edit", { criterion: name })}
                onClick={() => onShow({ kind: "minimum", criterion: criterion.id })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
