import type { GateResult } from "../model";

/** What a check made of one vendor. */
export type Finding = Pick<GateResult, "found" | "reason" | "cell" | "quote">;
