/** The languages the product speaks. Japanese is read, not spoken. */
export type Language = "en" | "vi" | "ko";

/** The languages vendors' words are understood in. */
export type ReadLanguage = Language | "ja";

/**
 * A sentence that has not been put into words yet: `key` names an entry of the message tables
 * (`core/wording` for what core and the sheets say, `taskpane/messages` for the pane's own words), `values` fills it.
 */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
