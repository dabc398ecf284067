import type { CertificateFact } from "../../model";
import { fold } from "../fold";

/** "ISO/IEC 27001:2022" and "ISO 27001" meet without blanks and "/IEC". */
function squeeze(text: string): string {
  return fold(text)
    .replace("/iec", "")
    .replace(/[\s\-_/]+/gu, "");
}

/** Whether a question asks for the scheme by its name. */
export function isNamedIn(scheme: string, text: string): boolean {
  return squeeze(text).includes(squeeze(scheme));
}

/**
 * Whether a certificate is of the scheme as people write it: "ISO/IEC 27001:2022" and "PCI DSS Level 1" are ISO 27001 and
 * PCI DSS, "ISO 27017" is not ISO 27001. A report's type, where both name one, must be the same.
 */
export function isScheme(written: string, { scheme, reportType }: CertificateFact): boolean {
  const [wanted, known] = [squeeze(written), squeeze(scheme)];
  if (!wanted.startsWith(known)) return false;
  const rest = wanted.slice(known.length);
  if (/^\d/u.test(rest)) return false;
  const type = /^type(?:iii|ii|i|[123])/u.exec(rest)?.[0];
  return type === undefined || reportType === undefined || sameType(type, squeeze(reportType));
}

const ROMAN: Readonly<Record<string, string>> = { typei: "type1", typeii: "type2", typeiii: "type3" };

function sameType(a: string, b: string): boolean {
  return (ROMAN[a] ?? a) === (ROMAN[b] ?? b);
}
