import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { MissingPolicy } from "../../../core/model";
import { setOrTakeBack } from "../../session/judgements/set-or-take-back";
import type { Opened } from "../../session/pane-state";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { DecisionScreen } from "../responses/correcting/decision-screen";
import { POLICY_WORDS } from "./policy-words";

const useStyles = makeStyles({
  option: { alignItems: "start" },
  words: { display: "block" },
});

const POLICIES: readonly MissingPolicy[] = ["score-zero", "leave-out"];

/** What a question does that a vendor left unanswered. */
export default function MissingPolicyScreen({ opened, onBack }: { opened: Opened; onBack: () => void }) {
  const now = opened.evaluation.missingPolicy;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const standing = usePane((state) => state.judgements.corrections);
  const [policy, setPolicy] = useState(now);
  const setting = { kind: "missing-policy", policy } as const;
  return (
    <DecisionScreen
      title={words.t("policy.title")}
      save={words.t("correct.save")}
      change={
        policy === now ? null : setOrTakeBack(standing, [{ setting, isDefault: policy === "score-zero" }])
      }
      noted={() => ({ key: "noted.policy", values: { policy: words.t(POLICY_WORDS[policy].name) } })}
      onBack={onBack}
      onSaved={onBack}
    >
      <RadioGroup
        aria-label={words.t("policy.title")}
        value={policy}
        onChange={(_, { value }) => setPolicy(value === "leave-out" ? "leave-out" : "score-zero")}
      >
        {POLICIES.map((one) => (
          <Radio
            key={one}
            value={one}
            className={styles.option}
            label={
              <span>
                {words.t(POLICY_WORDS[one].name)}
                <span className={mergeClasses(styles.words, common.caption, common.quiet)}>
                  {words.t(POLICY_WORDS[one].sentence)}
                </span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </DecisionScreen>
  );
}
