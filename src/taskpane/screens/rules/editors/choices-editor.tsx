import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { RuleSetting } from "../../../../core/model";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";
import type { EditorProps } from "./editor";
import { useEditorStyles } from "./editor-styles";
import { ListEditor, type Entry } from "./list-editor";

const FRESH: Entry = { name: "", points: 0 };

/** What each answer is worth: the answers found, and any others. */
export function ChoicesEditor({ setting, onChange }: EditorProps<"choices">) {
  const styles = useEditorStyles();
  const common = useCommonStyles();
  const words = useWords();
  const [entries, setEntries] = useState<readonly Entry[]>(() =>
    setting.choices.map(({ words: name, points }) => ({ name, points })),
  );
  return (
    <>
      <ListEditor
        entries={entries}
        fresh={FRESH}
        most={100}
        label={words.t("rule.answer")}
        add={words.t("rule.addAnswer")}
        onChange={(next) => {
          setEntries(next);
          onChange(choicesFrom(next));
        }}
      />
      <p className={mergeClasses(common.caption, common.quiet, styles.hint)}>
        {words.t("rule.choices.hint")}
      </p>
    </>
  );
}

/** null while an answer or its points are missing. */
function choicesFrom(entries: readonly Entry[]): RuleSetting | null {
  const choices = entries.flatMap(({ name, points }) =>
    name.trim() !== "" && typeof points === "number" ? [{ words: name.trim(), points }] : [],
  );
  return choices.length === entries.length && choices.length > 0 ? { rule: "choices", choices } : null;
}
