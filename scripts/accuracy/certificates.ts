import { readFacts } from "../../src/core/facts";
import type { CertificateStatus } from "../../src/core/model";
import { csvRecords } from "./csv";
import { hashOf, readLabels } from "./labels";
import { shareText } from "./tally";

interface CertificateLabel {
  readonly schemes: readonly string[];
  readonly status: CertificateStatus;
}

const AS_OF = "2026-01-01";

/** Scheme micro-F1, precision of "held" and verbatim quotes over certificates.csv. */
export function measureCertificates(csv: string): { readonly lines: string[]; readonly misses: string[] } {
  const labels = readLabels<CertificateLabel>("certificate-schemes.json");
  let hits = 0;
  let read = 0;
  let expected = 0;
  let held = 0;
  let heldRight = 0;
  let quotes = 0;
  let verbatim = 0;
  let unlabelled = 0;
  let rows = 0;
  const misses: string[] = [];
  for (const record of csvRecords(csv)) {
    const words = record.certification_as_written ?? "";
    const label = labels[hashOf(words)];
    const facts = readFacts(words, { asOf: AS_OF });
    for (const fact of facts) {
      quotes += 1;
      if (words.startsWith(fact.quote, fact.start)) verbatim += 1;
    }
    if (!label) {
      unlabelled += 1;
      continue;
    }
    rows += 1;
    const certificates = facts.filter((fact) => fact.type === "certificate");
    const found = new Set(certificates.map((fact) => fact.scheme));
    const right = [...found].filter((scheme) => label.schemes.includes(scheme)).length;
    hits += right;
    read += found.size;
    expected += label.schemes.length;
    const heldHere = certificates.filter((fact) => fact.status === "held");
    held += heldHere.length;
    if (label.status === "held")
      heldRight += heldHere.filter((fact) => label.schemes.includes(fact.scheme)).length;
    const status = certificates[0]?.status;
    if (
      right !== found.size ||
      right !== label.schemes.length ||
      (status !== undefined && status !== label.status)
    ) {
      misses.push(
        `certificate: ${words} | expected ${label.schemes.join(", ") || "none"} ${label.status} | read ${certificates.map((fact) => `${fact.scheme} ${fact.status}`).join(", ") || "none"}`,
      );
    }
  }
  const f1 = (2 * hits) / Math.max(1, read + expected);
  return {
    lines: [
      `certificates: ${rows} rows labelled, ${unlabelled} without a label`,
      `  scheme micro-F1 ${f1.toFixed(4)} (bar 0.97); precision ${shareText(hits, read)}; recall ${shareText(hits, expected)}`,
      `  precision of "held" ${shareText(heldRight, held)} (bar 99 %); quotes verbatim ${shareText(verbatim, quotes)} (bar 100 %)`,
    ],
    misses,
  };
}
