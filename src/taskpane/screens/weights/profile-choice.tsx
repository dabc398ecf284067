import { Dropdown, Link, makeStyles, mergeClasses, Option } from "@fluentui/react-components";
import type { Evaluation, Weights } from "../../../core/model";
import { profileWeights } from "../../session/opened";
import { usePane, useSession } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { criterionName } from "../../words/criterion-name";
import { profileName } from "../../words/profile-name";
import { useWords, type Words } from "../../words/use-words";

const useStyles = makeStyles({
  dropdown: { width: "100%", minWidth: 0, marginTop: "4px" },
  below: { minHeight: "24px", marginTop: "2px" },
});

/** Weights that differ by less than this from the profile's are the profile's (basis points). */
const DIFFERENT = 5;
const NAMED = 2;

/** The starting weight set, how the weights differ from it, and the way back to it. */
export function ProfileChoice() {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const engine = usePane((state) => state.engine);
  const profile = usePane((state) => state.profile);
  const opened = usePane((state) => state.opened);
  if (!engine || !opened) return null;
  const ofProfile = profileWeights(engine, profile, opened.evaluation.criteria);
  const changes = ofProfile ? changesFrom(words, opened.evaluation, opened.weights, ofProfile) : [];
  return (
    <>
      <Dropdown
        className={styles.dropdown}
        aria-label={words.t("weights.profile")}
        value={profileName(words, profile)}
        selectedOptions={[profile]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue) session.chooseProfile(optionValue);
        }}
      >
        {engine.profiles.map(({ id }) => (
          <Option key={id} value={id}>
            {profileName(words, id)}
          </Option>
        ))}
      </Dropdown>
      <div className={mergeClasses(common.between, styles.below)}>
        <span className={mergeClasses(common.caption, common.quiet, common.figures)}>
          {changes.length === 0
            ? words.t("weights.unchanged")
            : words.t("weights.changed", {
                changes: changes.slice(0, NAMED).join(", "),
                more: Math.max(0, changes.length - NAMED),
              })}
        </span>
        {changes.length > 0 && (
          <Link as="button" onClick={session.resetToProfile}>
            <span className={common.caption}>{words.t("weights.reset")}</span>
          </Link>
        )}
      </div>
    </>
  );
}

/** "Technology +10", largest change first. */
function changesFrom(words: Words, evaluation: Evaluation, now: Weights, profile: Weights): string[] {
  return evaluation.criteria
    .map((criterion) => ({ criterion, by: (now[criterion.id] ?? 0) - (profile[criterion.id] ?? 0) }))
    .filter(({ by }) => Math.abs(by) >= DIFFERENT)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .map(({ criterion, by }) => `${criterionName(words, criterion)} ${words.numbers.signedPoints(by)}`);
}
