/** The phrases of a text that separates them by semicolons. Keeps long vocabularies readable. */
export function phrases(text: string): readonly string[] {
  return text
    .split(";")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
