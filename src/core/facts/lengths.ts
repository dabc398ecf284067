import type { Token } from "./tokens";

/** "3年間の総額", "12월": how long or when, not how often. */
export function isLength(clean: string, token: Token): boolean {
  return (
    /^[年月년월개日일]/.test(clean.charAt(token.start)) &&
    /\d$/.test(clean.slice(Math.max(0, token.start - 1), token.start))
  );
}
