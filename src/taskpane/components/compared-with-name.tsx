import type { ComparedWith } from "../session/pane-state";
import { usePane } from "../session/session-context";
import { profileShortName } from "../words/profile-name";
import { useWords } from "../words/use-words";

/** What movement is measured from: "BPO profile", "the workbook"; with `versus`: "vs BPO profile". */
export function ComparedWithName({
  comparedWith,
  form,
}: {
  comparedWith: ComparedWith;
  form: "versus" | "name";
}) {
  const words = useWords();
  const profile = usePane((state) => state.profile);
  const name = comparedWith === "workbook" ? words.t("compare.workbook") : profileShortName(words, profile);
  return <>{form === "versus" ? words.t("compare.versus", { name }) : name}</>;
}
