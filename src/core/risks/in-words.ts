import type { Message } from "../model";
import type { RiskSign, SignState, VendorRisk } from "./risk";

type Say = (message: Message) => string;

/** In the order they weigh. */
const TOLD: readonly SignState[] = ["denied", "partly", "missing", "not-asked"];

/** Why a risk stands where it stands: the rule's sentence, then the signs that are not simply there. */
export function whyInWords({ why, signs }: Pick<VendorRisk, "why" | "signs">, say: Say): string {
  const lists = TOLD.flatMap((state) => {
    const names = signs.filter((one) => one.state === state).map(({ sign }) => signInWords(sign, say));
    if (names.length === 0) return [];
    return say({
      key: "risk.why.list",
      values: { state: state.replace("-", "_"), signs: names.join(", ") },
    });
  });
  return [say(why), ...lists].join(" ");
}

export function signInWords(sign: RiskSign["sign"], say: Say): string {
  return say({ key: `risk.sign.${sign}` });
}
