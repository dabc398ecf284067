import { ShieldCheckmark20Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { LinkRow } from "../../components/link-row";
import type { Opened } from "../../session/pane-state";
import { useWords } from "../../words/use-words";

/** The way to the must-haves: how many there are, and how many vendors are out because of them. */
export function GatesLink({ opened, onOpen }: { opened: Opened; onOpen: () => void }) {
  const words = useWords();
  const { gates = [], minimums } = opened.evaluation;
  const count = gates.length + Object.keys(minimums).length;
  const out = opened.ranking.filter(({ rank }) => rank === null).length;
  return (
    <LinkRow
      row="gates"
      icon={<ShieldCheckmark20Regular />}
      title={words.t("gates.link")}
      text={count === 0 ? words.t("gates.link.none") : words.t("gates.link.text", { count, out })}
      onOpen={onOpen}
    />
  );
}
