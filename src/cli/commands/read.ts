import { evaluateFile } from "../evaluate-file";
import { readOptions } from "../options";
import { mapCells } from "../../core/reading";
import { describeMap, mapJson } from "../describe-map";
import { readJson } from "../read-json";
import { describeReading } from "../describe-reading";

/** `read FILE`: what was found where, as JSON or as a table; with `--map` what every cell was taken for. */
export async function read(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const { evaluation, excel, grids } = await evaluateFile(options);
  const map = options.map ? mapCells(grids, evaluation) : [];
  if (options.json) {
    const found = {
      ...readJson(evaluation),
      ...(options.map && { map: mapJson(map, options.language) }),
    };
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  } else {
    process.stdout.write(options.map ? describeMap(map, options.language) : describeReading(evaluation));
  }
  excel.dispose();
}
