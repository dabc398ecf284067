import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { readFactsOfLine } from "../../core/facts";
import type { ReadLanguage } from "../../core/model";
import { badOption, today } from "../options";

const LANGUAGES: readonly (ReadLanguage | "auto")[] = ["auto", "en", "vi", "ko", "ja"];

/** `facts`: every line of standard input answered by one line of JSON, the facts read in it. */
export async function facts(args: readonly string[]): Promise<void> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        json: { type: "boolean" },
        lang: { type: "string", default: "auto" },
        "as-of": { type: "string" },
      },
    }));
  } catch (error) {
    throw badOption(args.join(" "), error instanceof Error ? error.message : String(error));
  }
  const lang = LANGUAGES.find((id) => id === values.lang);
  if (!lang) throw badOption(`--lang ${values.lang}`, `one of ${LANGUAGES.join(", ")}`);
  const asOf = values["as-of"] ?? today();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    process.stdout.write(`${JSON.stringify(readFactsOfLine(line, { asOf, lang }))}\n`);
  }
}
