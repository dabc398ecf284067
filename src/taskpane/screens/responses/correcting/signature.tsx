import { Field, Input, Link, makeStyles, mergeClasses, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, useSession } from "../../../session/session-context";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";

const useStyles = makeStyles({
  who: { marginTop: "8px", display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" },
  field: { marginTop: "12px" },
  name: { overflowWrap: "anywhere" },
});

/** Why, and who says so. The name is asked for once and remembered on this machine. */
export function Signature(props: { reason: string; required: boolean; onReason: (reason: string) => void }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <Field
        className={styles.field}
        label={words.t(props.required ? "sign.reason" : "sign.reasonOptional")}
        required={props.required}
      >
        <Textarea
          rows={2}
          resize="vertical"
          value={props.reason}
          onChange={(_, { value }) => props.onReason(value)}
        />
      </Field>
      <Who />
    </>
  );
}

function Who() {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const who = usePane((state) => state.who);
  // Known from the start: then it is shown, not asked for; while it is being typed, the field stays.
  const [asking, setAsking] = useState(who === "");
  if (asking) {
    return (
      <Field className={styles.field} label={words.t("sign.who")} hint={words.t("sign.who.hint")}>
        <Input autoComplete="name" defaultValue={who} onChange={(_, { value }) => session.setWho(value)} />
      </Field>
    );
  }
  return (
    <div className={mergeClasses(styles.who, common.caption, common.quiet)}>
      <span className={styles.name}>{words.t("sign.as", { who })}</span>
      <Link as="button" onClick={() => setAsking(true)}>
        <span className={common.caption}>{words.t("sign.change")}</span>
      </Link>
    </div>
  );
}
