import type { Answer, CertificateFact } from "../model";

/** "ISO/IEC 27001:2022" and "iso 27001" are one scheme. */
function plainScheme(words: string): string {
  return words
    .toLowerCase()
    .replace(/\/iec|:(?:19|20)\d\d/gu, "")
    .replace(/[\s-]/gu, "");
}

/** Whether a statement is about the scheme; "SOC 2 Type II" asks for SOC 2 of that type. */
export function isAboutScheme({ scheme, reportType = "" }: CertificateFact, wanted: string): boolean {
  const plain = plainScheme(wanted);
  return plainScheme(scheme) === plain || plainScheme(`${scheme}${reportType}`) === plain;
}

/** Whether words name a scheme ("Do you hold ISO/IEC 27001?"). */
export function namesScheme(words: string, scheme: string): boolean {
  return plainScheme(words).includes(plainScheme(scheme));
}

/** The schemes answers speak of, most often named first. */
export function schemesIn(answers: readonly Answer[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { facts } of answers)
    for (const fact of facts)
      if (fact.type === "certificate") counts.set(fact.scheme, (counts.get(fact.scheme) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([scheme]) => scheme);
}
