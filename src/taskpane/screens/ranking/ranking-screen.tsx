import { Button, useAnnounce } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { useMemo, useState } from "react";
import type { VendorId } from "../../../core/model";
import { NothingRead } from "../../components/empty";
import { useReturnFocus } from "../../components/use-return-focus";
import { Screen } from "../../frame/screen";
import { placesMoved } from "../../session/places-moved";
import { usePane } from "../../session/session-context";
import { totalDigits } from "../../words/numbers";
import { useWords } from "../../words/use-words";
import { copyRanking } from "./copy-ranking";
import { NotMet } from "./not-met";
import { RankingHead } from "./ranking-head";
import { RankingList } from "./ranking-list";
import { WhyScreen } from "./why-screen";

export default function RankingScreen({ onNext }: { onNext: () => void }) {
  const words = useWords();
  const opened = usePane((state) => state.opened);
  const [why, setWhy] = useState<VendorId | null>(null);
  const focus = useReturnFocus();
  const { announce } = useAnnounce();
  const moves = useMemo(() => (opened ? placesMoved(opened.before, opened.ranking) : undefined), [opened]);
  const digits = useMemo(() => (opened ? totalDigits(opened.ranking) : undefined), [opened]);
  if (!opened || !moves || !digits) return <NothingRead title="tab.ranking" />;

  if (why !== null && opened.ranking.some(({ vendor }) => vendor === why)) {
    return (
      <WhyScreen
        opened={opened}
        vendor={why}
        onBack={() => {
          setWhy(null);
          focus.giveBack();
        }}
        onShow={setWhy}
      />
    );
  }
  const show = (vendor: VendorId) => {
    focus.remember();
    setWhy(vendor);
  };
  const copy = async () => {
    const copied = await copyRanking(words, opened);
    announce(words.t(copied ? "ranking.copied" : "ranking.notCopied"), { alert: !copied });
  };
  return (
    <Screen
      title={words.t("tab.ranking")}
      aside={
        <Button appearance="subtle" size="small" icon={<Copy20Regular />} onClick={() => void copy()}>
          {words.t("ranking.copy")}
        </Button>
      }
      actions={
        <Button appearance="primary" style={{ flexGrow: 1 }} onClick={onNext}>
          {words.t("ranking.next")}
        </Button>
      }
    >
      <RankingHead opened={opened} />
      <RankingList opened={opened} moves={moves} digits={digits} onShow={show} />
      <NotMet opened={opened} onShow={show} />
    </Screen>
  );
}
