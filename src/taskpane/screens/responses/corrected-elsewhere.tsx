import { Button, makeStyles, mergeClasses, useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePane, useSession } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({
  card: {
    margin: "4px 0 8px",
    border: "1px solid var(--rfp-warn-line)",
    backgroundColor: "var(--rfp-warn-soft)",
  },
});

/** Somebody changed the corrections in the sheets: they hold once the responses are read again. */
export function CorrectedElsewhere() {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const changed = usePane((state) => state.correctedElsewhere);
  const { announce } = useAnnounce();
  useEffect(() => {
    if (changed) announce(words.t("corrections.elsewhere"));
  }, [announce, changed, words]);
  if (!changed) return null;
  return (
    <div className={mergeClasses(common.lineCard, common.between, common.caption, styles.card)}>
      <span>{words.t("corrections.elsewhere")}</span>
      <Button size="small" style={{ flexShrink: 0 }} onClick={() => void session.read()}>
        {words.t("responses.readAgain")}
      </Button>
    </div>
  );
}
