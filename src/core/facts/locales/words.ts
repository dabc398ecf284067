/** Every phrase made of one word of each list, in order: `join(["per ", "/"], ["month", "mo"])`. */
export function join(...lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (phrases, list) => phrases.flatMap((phrase) => list.map((word) => phrase + word)),
    [""],
  );
}
