import { SAMPLES } from "./samples";

/** What the demo's menu reads. */
export function samplesIndex(): string {
  const entries = SAMPLES.map(({ file, title, description }) => ({ file, title, description }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

export function samplesReadme(): string {
  const rows = SAMPLES.map(
    ({ file, title, description }) => `| [${file}](${file}) | ${title.en} | ${description.en} |`,
  );
  return [
    "# Sample workbooks",
    "",
    "Made by this project: every company, person and figure in them is invented.",
    "Sources are in `scripts/samples`; `npx tsx scripts/samples/build.ts` writes these files again, byte for byte.",
    "",
    "| File | What it is | What is in it |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
