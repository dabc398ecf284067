import type { Language } from "../core/model";
import type { WorkbookConnection } from "../excel/workbook-connection";
import type { Messages } from "./messages";
import type { Engine } from "./session/engine";
import type { OfficeBackground } from "./theme/use-look";

/** A few words kept on this machine, never in the workbook. Where nothing can be kept, what was put is forgotten. */
export interface Remembered {
  /** "" when nothing is kept. */
  get(name: "who" | "review-keys"): string;
  put(name: "who" | "review-keys", value: string): void;
}

/** Everything the pane gets from outside. Tests and the demo give their own; nothing else is global. */
export interface PaneServices {
  readonly connection: WorkbookConnection;
  /** Core's functions, loaded when first needed: they are the larger half of the pane. */
  readonly loadEngine: () => Promise<Engine>;
  /** The language the pane speaks. */
  readonly language: Language;
  /** The pane's own words in that language. */
  readonly messages: Messages;
  /** The tag numbers and dates are written in ("en-GB"): Office's display language where the pane speaks it. */
  readonly locale: string;
  /** Name of the tender: the workbook's file name, "" while it has none. */
  readonly title: () => string;
  /** ISO date of today: certificates must be valid on it. */
  readonly today: () => string;
  readonly officeBackground: OfficeBackground;
  readonly remembered: Remembered;
  /** Opens the sample tender in this workbook; absent where the host has none to offer. */
  readonly openSample?: () => Promise<void>;
}
