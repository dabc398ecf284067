import { Checkbox, Field, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { RuleSetting } from "../../../../core/model";
import { FigureField } from "../../../components/number-field";
import type { TypedNumber } from "../../../components/use-typed-number";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";
import type { EditorProps } from "./editor";
import { useEditorStyles } from "./editor-styles";
import { ListEditor, type Entry } from "./list-editor";

interface SchemeEntry extends Entry {
  readonly required: boolean;
}

const FRESH: SchemeEntry = { name: "", points: 25, required: false };

/** Which certificates count, for how many points each, and without which the question scores 0. */
export function SchemesEditor({ setting, onChange }: EditorProps<"certificate">) {
  const styles = useEditorStyles();
  const common = useCommonStyles();
  const words = useWords();
  const [entries, setEntries] = useState<readonly SchemeEntry[]>(() =>
    setting.schemes.map(({ scheme, points, required }) => ({ name: scheme, points, required })),
  );
  const [enough, setEnough] = useState<TypedNumber>(setting.enough ?? null);
  return (
    <>
      {entries.length === 0 && (
        <Field
          className={styles.list}
          label={words.t("rule.enoughSchemes")}
          {...(enough === undefined ? { validationState: "error" as const } : {})}
        >
          <FigureField
            min={1}
            value={enough}
            placeholder={words.t("rule.schemes.asBest")}
            onChange={(next) => {
              setEnough(next);
              onChange(anyScheme(next));
            }}
          />
        </Field>
      )}
      <ListEditor
        entries={entries}
        fresh={FRESH}
        label={words.t("rule.scheme")}
        add={words.t("rule.addScheme")}
        below={(entry, change) => (
          <Checkbox
            checked={entry.required}
            label={<span className={common.caption}>{words.t("rule.required")}</span>}
            onChange={(_, { checked }) => change({ ...entry, required: checked === true })}
          />
        )}
        onChange={(next) => {
          setEntries(next);
          onChange(next.length === 0 ? anyScheme(enough) : schemesFrom(next));
        }}
      />
      <p className={mergeClasses(common.caption, common.quiet, styles.hint)}>
        {words.t("rule.schemes.hint")}
      </p>
    </>
  );
}

/** How many are held counts, whichever they are. */
function anyScheme(enough: TypedNumber): RuleSetting | null {
  if (enough === undefined) return null;
  return { rule: "certificate", schemes: [], ...(enough === null ? {} : { enough }) };
}

/** null while a name or its points are missing, or nothing is worth anything. */
function schemesFrom(entries: readonly SchemeEntry[]): RuleSetting | null {
  const schemes = entries.flatMap(({ name, points, required }) =>
    name.trim() !== "" && typeof points === "number" ? [{ scheme: name.trim(), points, required }] : [],
  );
  const worth = schemes.some(({ points }) => points > 0);
  return schemes.length === entries.length && worth ? { rule: "certificate", schemes } : null;
}
