import { mergeClasses } from "@fluentui/react-components";
import type { RuleSetting } from "../../../../core/model";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";
import { ruleWords } from "../rule-words";
import { ChoicesEditor } from "./choices-editor";
import { useEditorStyles } from "./editor-styles";
import { EnoughEditor, OutOfEditor } from "./one-figure-editor";
import { LadderEditor } from "./ladder-editor";
import { RatioEditor } from "./ratio-editor";
import { ScaleEditor } from "./scale-editor";
import { SchemesEditor } from "./schemes-editor";
import { TargetEditor } from "./target-editor";
import { VerdictEditor } from "./verdict-editor";

/** The settings of one rule. It keeps its own state: give it a key of its own for another rule. */
export function RuleEditor(props: { setting: RuleSetting; onChange: (setting: RuleSetting | null) => void }) {
  const { setting, onChange } = props;
  const styles = useEditorStyles();
  const common = useCommonStyles();
  const words = useWords();
  switch (setting.rule) {
    case "verdict":
      return <VerdictEditor setting={setting} onChange={onChange} />;
    case "scale":
      return <ScaleEditor setting={setting} onChange={onChange} />;
    case "ratio":
      return <RatioEditor setting={setting} onChange={onChange} />;
    case "target":
      return <TargetEditor setting={setting} onChange={onChange} />;
    case "count":
    case "years":
      return <EnoughEditor setting={setting} onChange={onChange} />;
    case "rating":
    case "given-score":
      return <OutOfEditor setting={setting} onChange={onChange} />;
    case "certificate":
      return <SchemesEditor setting={setting} onChange={onChange} />;
    case "choices":
      return <ChoicesEditor setting={setting} onChange={onChange} />;
    case "maturity":
      return <LadderEditor setting={setting} onChange={onChange} />;
    case "price":
    case "manual":
      return (
        <p className={mergeClasses(common.caption, common.quiet, styles.hint)}>{ruleWords(words, setting)}</p>
      );
  }
}
