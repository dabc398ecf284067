import { writeFileSync } from "node:fs";
import { rank } from "../../core/ranking";
import { planReport } from "../../core/report";
import { Problem } from "../../core/model";
import { describeRanking } from "../describe-ranking";
import { evaluateFile } from "../evaluate-file";
import { badOption, readOptions } from "../options";
import { scoreJson } from "../score-json";

/** `score FILE`: the ranking, and with `--out` the scored workbook. */
export async function score(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.out !== undefined && !/\.xlsx$/i.test(options.out))
    throw badOption(`--out ${options.out}`, "the name must end in .xlsx");
  const { evaluation, connection, excel } = await evaluateFile(options);
  const ranking = rank(evaluation);
  if (options.out !== undefined) {
    const outcome = await connection.writePlan(planReport(evaluation));
    const [first] = outcome.differences;
    if (first !== undefined) {
      throw new Problem(
        "write-differs",
        { key: "problem.write-differs", values: { count: outcome.differences.length, first } },
        { key: "next.write-differs" },
      );
    }
    writeOut(options.out, excel.saveAs());
  }
  process.stdout.write(
    options.json
      ? `${JSON.stringify(scoreJson(evaluation, ranking, options.out), null, 2)}\n`
      : describeRanking(evaluation, ranking, options.out),
  );
  excel.dispose();
}

function writeOut(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw badOption(`--out ${path}`, error instanceof Error ? error.message : String(error));
  }
}
