import type { MessageKey } from "../messages";
import type { Words } from "./use-words";

const NAMES: Readonly<Record<string, { long: MessageKey; short: MessageKey }>> = {
  balanced: { long: "profile.balanced", short: "profile.balanced.short" },
  bpo: { long: "profile.bpo", short: "profile.bpo.short" },
  kpo: { long: "profile.kpo", short: "profile.kpo.short" },
  "security-first": { long: "profile.security", short: "profile.security.short" },
  "cost-first": { long: "profile.cost", short: "profile.cost.short" },
};

/** "BPO: price, volume, process". A profile without words of its own shows its id. */
export function profileName(words: Words, id: string): string {
  const name = NAMES[id];
  return name ? words.t(name.long) : id;
}

/** "BPO profile". */
export function profileShortName(words: Words, id: string): string {
  const name = NAMES[id];
  return name ? words.t(name.short) : id;
}
