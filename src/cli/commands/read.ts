import { evaluateFile } from "../evaluate-file";
import { readOptions } from "../options";
import { readJson } from "../read-json";
import { describeReading } from "../describe-reading";

/** `read FILE`: what was found where, as JSON or as a table. */
export async function read(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const { evaluation, excel } = await evaluateFile(options);
  process.stdout.write(
    options.json ? `${JSON.stringify(readJson(evaluation), null, 2)}\n` : describeReading(evaluation),
  );
  excel.dispose();
}
