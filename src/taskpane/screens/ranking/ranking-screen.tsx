import { Button, useAnnounce } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { lazy, useMemo, useState } from "react";
import type { VendorId } from "../../../core/model";
import { NothingRead } from "../../components/empty";
import { useReturnFocus } from "../../components/use-return-focus";
import { Screen } from "../../frame/screen";
import { placesMoved } from "../../session/places-moved";
import { usePane } from "../../session/session-context";
import { totalDigits } from "../../words/numbers";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { CostsLink } from "../costs/costs-link";
import { GatesLink } from "../gates/gates-link";
import { copyRanking } from "./copy-ranking";
import { NotMet } from "./not-met";
import { RankingHead } from "./ranking-head";
import { RankingList } from "./ranking-list";
import { WhyScreen } from "./why-screen";

const CostsScreen = lazy(() => import("../costs/costs-screen"));
const GatesScreen = lazy(() => import("../gates/gates-screen"));
const WaiveScreen = lazy(() => import("../gates/waive-screen"));

type Detail =
  | { readonly kind: "why"; readonly vendor: VendorId }
  | { readonly kind: "costs" | "gates" }
  | { readonly kind: "waive"; readonly gate: string; readonly vendor: VendorId };

export default function RankingScreen({ onNext }: { onNext: () => void }) {
  const words = useWords();
  const opened = usePane((state) => state.opened);
  const common = useCommonStyles();
  const [detail, setDetail] = useState<Detail | null>(null);
  const focus = useReturnFocus();
  const { announce } = useAnnounce();
  const moves = useMemo(() => (opened ? placesMoved(opened.before, opened.ranking) : undefined), [opened]);
  const digits = useMemo(() => (opened ? totalDigits(opened.ranking) : undefined), [opened]);
  if (!opened || !moves || !digits) return <NothingRead title="tab.ranking" />;

  const back = () => {
    setDetail(null);
    focus.giveBack();
  };
  const open = (next: Detail) => {
    focus.remember();
    setDetail(next);
  };
  const show = (vendor: VendorId) => open({ kind: "why", vendor });
  if (detail?.kind === "costs") return <CostsScreen onBack={back} />;
  if (detail?.kind === "gates") return <GatesScreen onBack={back} />;
  const isHere = opened.ranking.some(
    ({ vendor }) => detail && "vendor" in detail && vendor === detail.vendor,
  );
  if (detail?.kind === "waive" && isHere) return <WaiveScreen opened={opened} {...detail} onBack={back} />;
  if (detail?.kind === "why" && isHere) {
    return (
      <WhyScreen
        opened={opened}
        vendor={detail.vendor}
        onBack={back}
        onShow={(vendor) => setDetail({ kind: "why", vendor })}
      />
    );
  }
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
      <NotMet
        opened={opened}
        onShow={show}
        onWaive={(gate, vendor) => open({ kind: "waive", gate, vendor })}
      />
      <div className={common.section}>
        <GatesLink opened={opened} onOpen={() => open({ kind: "gates" })} />
        <CostsLink evaluation={opened.evaluation} onOpen={() => open({ kind: "costs" })} />
      </div>
    </Screen>
  );
}
