/** Words made comparable: compatibility forms, small letters, single spaces, nothing around them. */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
