import type { Language } from "../../core/model";
import type { en } from "./en";

export type MessageKey = keyof typeof en;

/** One language's own words of the pane, in ICU message syntax. What core says stands in `core/wording`. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** Each language is a chunk of its own: nobody loads words they don't read. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case "en":
      return (await import("./en")).en;
    case "vi":
      return (await import("./vi")).vi;
    case "ko":
      return (await import("./ko")).ko;
  }
}
