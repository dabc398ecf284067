import { Button } from "@fluentui/react-components";
import { Screen } from "../frame/screen";
import type { MessageKey } from "../messages";
import { usePane, useSession } from "../session/session-context";
import { useCommonStyles } from "../theme/common-styles";
import { useWords } from "../words/use-words";

/** A screen before anything was read: what is missing and the one next step. */
export function NothingRead({ title }: { title: MessageKey }) {
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const reading = usePane((state) => state.work !== null);
  return (
    <Screen
      title={words.t(title)}
      actions={
        <Button appearance="primary" style={{ flexGrow: 1 }} onClick={() => void session.read()}>
          {words.t("firstRun.read")}
        </Button>
      }
    >
      {!reading && <p className={common.quiet}>{words.t("empty.text")}</p>}
    </Screen>
  );
}
