/** Builds assets/samples from the tenders in this folder: `npx tsx scripts/samples/build.ts`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES } from "./samples";
import { samplesIndex, samplesReadme } from "./index-of-samples";
import { writeDraft } from "./write-draft";

async function build(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const sample of SAMPLES) writeFileSync(join(folder, sample.file), await writeDraft(sample.draft()));
  writeFileSync(join(folder, "samples.json"), samplesIndex());
  writeFileSync(join(folder, "README.md"), samplesReadme());
}

void build(join(__dirname, "../../assets/samples"));
