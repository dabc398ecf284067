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
 * Which of an answer's figures a rule measures: years, time (in hours), what most answers count, percents (17 for 17 %),
 * plain figures, or amounts of money (in the currency most answers use).
 */
export const FIGURE_KINDS = ["years", "time", "count", "percent", "number", "money"] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Points of the rungs of the automation ladder. */
export interface LadderPoints {
  readonly none: Points;
  readonly planned: Points;
  readonly pilot: Points;
  readonly production: Points;
  readonly scaled: Points;
}

/**
 * A rule somebody chose for a question, with its settings. `null` stands for "from the answers at hand": the bids' own
 * best and worst, the scale most of them use. The rule chosen automatically is described by the same shapes. `figure` left
 * out is the kind of figure most answers hold. Every rule with its formula: docs/scoring.md.
 */
export type RuleSetting =
  /** Yes, partly and no as points. `plainOnly`: words that merely amount to a yes ("English, Polish") are left to people. */
  | {
      readonly rule: "verdict";
      readonly yes: Points;
      readonly partial: Points;
      readonly no: Points;
      readonly plainOnly?: true;
    }
  /** Linear between two figures, clamped. Where both are stated they tell which way is better, else `direction` does. */
  | {
      readonly rule: "scale";
      readonly direction: "more" | "less";
      readonly worst: number | null;
      readonly best: number | null;
      readonly figure?: FigureKind;
    }
  /** Against the best bid: figure ÷ highest figure ("more"), or lowest figure ÷ figure ("less"). */
  | { readonly rule: "ratio"; readonly direction: "more" | "less"; readonly figure?: FigureKind }
  /** 0 up to `threshold`, 100 from `target` on, linear between; `target` < `threshold` where less is better. */
  | {
      readonly rule: "target";
      readonly threshold: number;
      readonly target: number;
      readonly figure?: FigureKind;
    }
  /** Counted: 100 from `enough` on, in proportion below. */
  | { readonly rule: "count"; readonly enough: number | null }
  | { readonly rule: "years"; readonly enough: number | null }
  | { readonly rule: "rating"; readonly outOf: number | null }
  /** No schemes: what counts is how many are held; `enough` of them give 100 (absent: as many as the best bid, 3 at most). */
  | {
      readonly rule: "certificate";
      readonly schemes: readonly ValuedScheme[];
      readonly enough?: number;
    }
  /** The automation ladder; absent: 0, 25, 50, 75, 100. */
  | { readonly rule: "maturity"; readonly ladder?: LadderPoints }
  /** The answer's words → points; of several choices an answer names, the best counts. */
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
