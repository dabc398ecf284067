import { Bench } from "tinybench";
import { prepareRanking, rank, rankWith } from "../../src/core/ranking";
import { planReport } from "../../src/core/report";
import { measureCells, measureReading, measureSteps } from "./reading";
import { measureSize, measureTyping } from "./size";
import { measureSyncs } from "./syncs";
import { scoredEvaluation } from "./tender";

/** A re-weight slower than this (milliseconds) is felt while a slider is dragged; the bench fails. */
const REWEIGHT_LIMIT = 2;

async function main(): Promise<void> {
  print(measureReading());
  print(measureSteps());
  print(measureCells());
  const large = scoredEvaluation(50, 200);
  const prepared = prepareRanking(large);
  let turn = 0;

  const quick = new Bench({ time: 500, warmupTime: 100 });
  quick.add("rank 50 × 200", () => void rank(large));
  quick.add("re-weight 50 × 200", () => {
    turn = (turn + 1) % 1000;
    rankWith(prepared, { ...large.weights, cost: 2000 + turn });
  });
  await quick.run();
  const slow = new Bench({ time: 0, iterations: 3, warmup: false });
  slow.add("plan 50 × 200", () => void planReport(large));
  await slow.run();

  const tasks = [...quick.tasks, ...slow.tasks].map(({ name, result }) => {
    if (!("latency" in result)) throw new Error(`${name} did not run: ${JSON.stringify(result)}`);
    return { name, median: result.latency.p50, worst: result.latency.max };
  });
  const whole = tasks[0]!.median;
  print(
    tasks.map(({ name, median, worst }) => ({
      task: name,
      "median ms": median.toFixed(3),
      "worst ms": worst.toFixed(3),
      "× full rank": (median / whole).toFixed(3),
    })),
  );
  print(await measureSyncs());
  print(await measureTyping());
  for (const row of await measureSize()) print(Object.entries(row).map(([what, value]) => ({ what, value })));
  print([{ heap: `${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MB in use at the end` }]);
  if (tasks[1]!.median > REWEIGHT_LIMIT) {
    process.stderr.write(
      `A re-weight takes ${tasks[1]!.median.toFixed(2)} ms; the limit is ${REWEIGHT_LIMIT} ms.\n`,
    );
    process.exitCode = 1;
  }
}

/** Rows of the same keys as a plain table. */
function print(rows: readonly Readonly<Record<string, string>>[]): void {
  if (rows.length === 0) return;
  const keys = Object.keys(rows[0]!);
  const widths = keys.map((key) => Math.max(key.length, ...rows.map((row) => row[key]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((text, i) => text.padEnd(widths[i]!))
      .join("  ")
      .trimEnd();
  const lines = [line(keys), ...rows.map((row) => line(keys.map((key) => row[key]!)))];
  process.stdout.write(`${lines.join("\n")}\n\n`);
}

void main();
