import type { RuleSetting } from "../../../../core/model";
import type { RuleName } from "../rule-words";

/** What the editor of one rule is given. It starts from `setting` and tells of every change; null = not complete. */
export interface EditorProps<Name extends RuleName> {
  readonly setting: Extract<RuleSetting, { readonly rule: Name }>;
  readonly onChange: (setting: RuleSetting | null) => void;
}
