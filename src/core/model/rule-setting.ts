/** Points 0–100 (at most two decimals), as people type them. */
export type Points = number;

/** One scheme a question about certificates values. Points of all schemes are shared out of 100. */
export interface ValuedScheme {
  readonly scheme: string;
  readonly points: number;
  /** Without it held the question scores 0, whatever else is held. */
  readonly required: boolean;
}

/**
 * A rule somebody chose for a question, with its settings. `null` stands for "from the answers at hand": the bids' own
 * best and worst, the scale most of them use. The rule chosen automatically is described by the same shapes.
 */
export type RuleSetting =
  /** Yes, partly and no as points. */
  | { readonly rule: "verdict"; readonly yes: Points; readonly partial: Points; readonly no: Points }
  /** Linear between two figures, clamped; `worst` > `best` where less is better. */
  | {
      readonly rule: "scale";
      readonly direction: "more" | "less";
      readonly worst: number | null;
      readonly best: number | null;
    }
  /** 0 up to `threshold`, 100 from `target` on, linear between; `target` < `threshold` where less is better. */
  | { readonly rule: "target"; readonly threshold: number; readonly target: number }
  /** Counted: 100 from `enough` on, in proportion below. */
  | { readonly rule: "count"; readonly enough: number | null }
  | { readonly rule: "years"; readonly enough: number | null }
  | { readonly rule: "rating"; readonly outOf: number | null }
  | { readonly rule: "certificate"; readonly schemes: readonly ValuedScheme[] }
  | { readonly rule: "maturity" }
  /** The answer's words → points; the first choice whose words are the answer counts. */
  | {
      readonly rule: "choices";
      readonly choices: readonly { readonly words: string; readonly points: Points }[];
    }
  /** The buyer has scored already: figures as shares of `outOf`. */
  | { readonly rule: "given-score"; readonly outOf: number | null }
  /** A price: its lines go to RFP Costs, and the price formula chosen there gives the points. */
  | { readonly rule: "price" }
  /** Nothing is suggested: people score it. */
  | { readonly rule: "manual" };

/** What an answer has to show for a score, in the buyer's words. */
export interface RubricLevel {
  readonly points: Points;
  readonly words: string;
}
