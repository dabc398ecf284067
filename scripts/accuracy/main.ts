import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { measureCertificates } from "./certificates";
import type { Agreement } from "./criteria";
import { judgeMoney, judgeNumber, type TruePair } from "./numbers";
import { judgePrices } from "./prices";
import { judgeQuestionnaire } from "./questionnaires";
import { measureReading } from "./reading";
import { type Judged, shareText, tallyLines } from "./tally";
import { judgeYesNo, type LabelledVerdict, macroF1 } from "./verdicts";

/** `npm run accuracy -- FOLDER [--misses]`: how well workbooks and facts are read, measured over a folder of real files. */
async function main(): Promise<void> {
  const [folder, ...options] = process.argv.slice(2);
  if (folder === undefined || !existsSync(folder)) {
    process.stdout.write(
      `No folder to measure over${folder === undefined ? "" : `: ${folder} does not exist`}. Nothing was measured.\nUsage: npm run accuracy -- FOLDER [--misses]\n`,
    );
    process.exitCode = folder === undefined ? 2 : 0;
    return;
  }
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const misses: string[] = [];
  const judged: Judged[] = [
    ...pairs(folder, "money.json").map(judgeMoney),
    ...pairs(folder, "numbers.json").map(judgeNumber),
    ...pairs(folder, "yes-no.json").map(judgeYesNo),
    ...(text(folder, "saas-prices.csv") === undefined
      ? []
      : judgePrices(text(folder, "saas-prices.csv") ?? "")),
  ];
  tallyLines(judged).forEach(say);
  misses.push(
    ...judged
      .filter((item) => item.outcome !== "exact")
      .map((item) => `${item.set} ${item.outcome}: ${item.detail}`),
  );

  const certificates = text(folder, "certificates.csv");
  if (certificates === undefined) say("certificates.csv is not there: certificates were not measured");
  else {
    const measured = measureCertificates(certificates);
    measured.lines.forEach(say);
    misses.push(...measured.misses);
  }

  const answers = join(folder, "questionnaire-answers");
  const labelled: LabelledVerdict[] = [];
  const criteria: Agreement[] = [];
  for (const name of existsSync(answers) ? readdirSync(answers) : []) {
    if (!name.endsWith(".md")) continue;
    const measured = judgeQuestionnaire(name, readFileSync(join(answers, name), "utf8"));
    labelled.push(...measured.labelled);
    criteria.push(measured.criteria);
    const without = measured.rows - measured.labelled.length;
    say(`${name}: ${measured.rows} questions, ${without} without a label`);
  }
  if (!existsSync(answers)) say("questionnaire-answers is not there: verdicts were not measured");
  const { f1, lines } = macroF1(labelled);
  say(`verdict macro-F1 ${f1.toFixed(4)} over ${labelled.length} labelled answers (bar 0.90)`);
  lines.forEach(say);
  misses.push(...labelled.filter((item) => item.expected !== item.read).map((item) => item.detail));

  const reading = await measureReading(join(folder, "workbooks"));
  reading.lines.forEach(say);
  criteria.push(...reading.criteria);
  const agreed = criteria.reduce((sum, one) => sum + one.agreed, 0);
  const judgedCriteria = criteria.reduce((sum, one) => sum + one.labelled, 0);
  const unlabelled = criteria.reduce((sum, one) => sum + one.unlabelled, 0);
  say(
    `question → criterion: agreement ${shareText(agreed, judgedCriteria)} over N ${judgedCriteria} questions; ${unlabelled} without a label`,
  );
  misses.push(...reading.misses, ...criteria.flatMap((one) => one.misses));
  if (options.includes("--misses")) misses.forEach(say);
}

function text(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function pairs(folder: string, name: string): TruePair[] {
  const found = text(folder, name);
  if (found !== undefined) return JSON.parse(found) as TruePair[];
  process.stdout.write(`${name} is not there: it was not measured\n`);
  return [];
}

void main();
