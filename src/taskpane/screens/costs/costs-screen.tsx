import { useState, type ReactNode } from "react";
import type { Costs, QuestionId, VendorId } from "../../../core/model";
import { useReturnFocus } from "../../components/use-return-focus";
import { Screen } from "../../frame/screen";
import type { Opened } from "../../session/pane-state";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { CostsOverview } from "./costs-overview";
import { EditAssumptions } from "./edit-assumptions";
import { EditRate } from "./edit-rate";
import { ChooseFormula } from "./formula/choose-formula";
import { PriceLab } from "./lab/price-lab";
import { VendorLines } from "./lines/vendor-lines";
import type { CostsDetail } from "./costs-detail";

/** What every price comes to over the term, by which assumptions, rates and formula; everything of it can be changed. */
export default function CostsScreen({ onBack }: { onBack: () => void }) {
  const common = useCommonStyles();
  const words = useWords();
  const opened = usePane((state) => state.opened);
  const costs = opened?.evaluation.costs;
  if (!opened || !costs || costs.groups.length === 0) {
    return (
      <Screen title={words.t("costs.title")} onBack={onBack}>
        <p className={common.quiet}>{words.t("costs.none")}</p>
      </Screen>
    );
  }
  return <CostsOf opened={opened} costs={costs} onBack={onBack} />;
}

function CostsOf({ opened, costs, onBack }: { opened: Opened; costs: Costs; onBack: () => void }) {
  const [detail, setDetail] = useState<CostsDetail | null>(null);
  const [chosen, setChosen] = useState<QuestionId | null>(null);
  const focus = useReturnFocus();
  const group = costs.groups.find((id) => id === chosen) ?? mainGroup(opened, costs);
  if (detail === null) {
    return (
      <CostsOverview
        {...{ opened, costs, group, onBack }}
        onGroup={setChosen}
        onShow={(next) => {
          focus.remember();
          setDetail(next);
        }}
      />
    );
  }
  const back = () => {
    setDetail(null);
    focus.giveBack();
  };
  return <DetailScreen {...{ opened, costs, group, detail, back }} onShow={setDetail} />;
}

function DetailScreen(props: {
  opened: Opened;
  costs: Costs;
  group: QuestionId;
  detail: CostsDetail;
  back: () => void;
  onShow: (detail: CostsDetail) => void;
}): ReactNode {
  const { opened, costs, group, detail, back } = props;
  switch (detail.kind) {
    case "assumptions":
      return <EditAssumptions costs={costs} onBack={back} />;
    case "rate":
      return <EditRate costs={costs} currency={detail.currency} onBack={back} />;
    case "vendor":
      return (
        <VendorLines
          {...{ opened, costs }}
          group={detail.group ?? group}
          vendor={detail.vendor}
          onBack={back}
        />
      );
    case "formula":
      return <ChooseFormula opened={opened} costs={costs} start={detail.formula} onBack={back} />;
    case "lab":
      return (
        <PriceLab
          {...{ opened, costs, group }}
          onChoose={(formula) => props.onShow({ kind: "formula", formula })}
          onBack={back}
        />
      );
  }
}

/** The price question to begin with: the one that weighs most, and of those the one with most lines. */
function mainGroup({ evaluation }: Opened, { groups, lines }: Costs): QuestionId {
  const points = new Map(evaluation.questions.map((question) => [question.id, question.points]));
  const size = (group: QuestionId) =>
    new Set(lines.flatMap((line) => (line.group === group ? [partOf(line)] : []))).size;
  return [...groups].sort((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0) || size(b) - size(a))[0]!;
}

function partOf({ question, id }: { readonly question: QuestionId | null; readonly id: VendorId }): string {
  return question ?? id;
}
