import {
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { SheetLayout } from "../../../../core/model";
import type { Change } from "../../../session/judgements/judgements";
import type { Opened } from "../../../session/pane-state";
import { usePane } from "../../../session/session-context";
import { useCommonStyles } from "../../../theme/common-styles";
import { LAYOUT_WORDS } from "../../../words/layout-words";
import { useWords } from "../../../words/use-words";
import { LayoutPicture } from "../layout-picture";
import { DecisionScreen } from "./decision-screen";

const AS_DETECTED = "detected";

const useStyles = makeStyles({
  choice: { display: "flex", alignItems: "center", columnGap: "10px" },
  option: { alignItems: "center", minHeight: "52px" },
  group: { marginTop: "8px" },
  sheet: { marginTop: "4px", minWidth: 0 },
  now: { color: tokens.colorNeutralForeground3 },
});

/** Says how a sheet is to be read: the way round it lies, or that it holds no responses. */
export default function ChangeLayout({ opened, onBack }: { opened: Opened; onBack: () => void }) {
  const { evaluation } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const ours = usePane((state) => state.judgements.corrections);
  const grids = usePane((state) => state.reading?.grids);
  const layouts = new Map<string, SheetLayout>();
  for (const { name, isOurs, visible } of grids ?? []) if (!isOurs && visible) layouts.set(name, "none");
  for (const { name, layout } of evaluation.sheets) {
    if (layouts.has(name) && layout !== "none") layouts.set(name, layout);
  }
  const sheets = [...layouts.keys()];
  const [sheet, setSheet] = useState(
    () => sheets.find((name) => layouts.get(name) !== "none") ?? sheets[0] ?? "",
  );
  const now = layouts.get(sheet) ?? "none";
  const corrected = ours.find((one) => one.kind === "layout" && one.sheet === sheet);
  const [chosen, setChosen] = useState<string>(now);
  return (
    <DecisionScreen
      title={words.t("layout.change")}
      save={words.t("layout.save")}
      change={changeTo(chosen)}
      noted={() => ({ key: "noted.layout", values: { sheet } })}
      onBack={onBack}
      onSaved={onBack}
    >
      <Field className={styles.sheet} label={words.t("layout.sheet")}>
        <Select
          value={sheet}
          onChange={(_, { value }) => {
            setSheet(value);
            setChosen(layouts.get(value) ?? "none");
          }}
        >
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <RadioGroup
        className={styles.group}
        aria-label={words.t("layout.choices")}
        value={chosen}
        onChange={(_, { value }) => setChosen(value)}
      >
        {(Object.keys(LAYOUT_WORDS) as SheetLayout[]).map((layout) => (
          <Radio
            key={layout}
            value={layout}
            className={styles.option}
            label={
              <span className={styles.choice}>
                <LayoutPicture layout={layout} />
                <span>
                  {words.t(layout === "none" ? "layout.notResponses" : LAYOUT_WORDS[layout])}
                  {layout === now && (
                    <span className={mergeClasses(common.caption, styles.now)}> {words.t("layout.now")}</span>
                  )}
                </span>
              </span>
            }
          />
        ))}
        {corrected && <Radio value={AS_DETECTED} label={words.t("layout.detected")} />}
      </RadioGroup>
    </DecisionScreen>
  );

  function changeTo(choice: string): Change | null {
    if (choice === AS_DETECTED) return corrected ? { takenBack: [corrected] } : null;
    if (choice === now || sheet === "") return null;
    const layout = choice as SheetLayout;
    return { corrections: [{ kind: "layout", sheet, layout, ...(corrected ? {} : { was: now }) }] };
  }
}
