import type { Message, StandardCriterionId } from "../model";

export type ProfileId = "balanced" | "bpo" | "kpo" | "security-first" | "cost-first";

/** A starting weight set for a kind of purchase. */
export interface Profile {
  readonly id: ProfileId;
  /** Basis points, summing to 10000. */
  readonly weights: Readonly<Record<StandardCriterionId, number>>;
  readonly name: Message;
  /** One sentence: for whom, and why these weights. */
  readonly why: Message;
}

/**
 * The weights are this product's convention, not a standard: a BPO is bought for price, volume and process, a KPO for
 * expertise, judgement and the protection of knowledge.
 */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  balanced: profile("balanced", [2000, 2000, 2500, 2000, 1500]),
  bpo: profile("bpo", [2000, 2000, 3500, 1500, 1000]),
  kpo: profile("kpo", [3500, 1500, 1000, 2500, 1500]),
  "security-first": profile("security-first", [1500, 1500, 1500, 4000, 1500]),
  "cost-first": profile("cost-first", [1500, 1500, 4500, 1500, 1000]),
};

function profile(id: ProfileId, bps: readonly [number, number, number, number, number]): Profile {
  const [experience, technology, cost, security, references] = bps;
  return {
    id,
    weights: { experience, technology, cost, security, references },
    name: { key: `profile.${id}.name` },
    why: { key: `profile.${id}.why` },
  };
}
