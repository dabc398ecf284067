import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Labels are kept by the hash of the words they label, so that no measured data is copied into the project. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text.normalize("NFC").trim()).digest("hex").slice(0, 16);
}

/** A label file of this project; empty when it does not exist. */
export function readLabels<Label>(name: string): Readonly<Record<string, Label>> {
  const path = join(import.meta.dirname, "labels", name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, Label>) : {};
}
