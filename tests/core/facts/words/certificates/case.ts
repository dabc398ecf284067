/**
 * What a vendor wrote about certificates on 30 June 2026 and what it says: "ISO 27001=held" a scheme, more than one
 * joined with "; ". "" when it names none.
 */
export type CertificateCase = readonly [text: string, schemes: string];
