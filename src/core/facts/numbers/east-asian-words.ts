import type { Sense } from "../lexicon";

/** Number characters of Korean and Japanese with their senses: figures, units inside a myriad, myriads. */
export const CHARACTERS = new Map<string, Sense>();
function add(kind: Sense["kind"], pairs: Readonly<Record<string, string>>): void {
  for (const [value, characters] of Object.entries(pairs))
    for (const character of characters) CHARACTERS.set(character, { kind, value });
}
add("digit", {
  0: "영공零〇",
  1: "일一壱",
  2: "이二弐",
  3: "삼三参",
  4: "사四",
  5: "오五",
  6: "육륙六",
  7: "칠七",
  8: "팔八",
  9: "구九",
});
add("small-unit", { 10: "십十拾", 100: "백百", 1000: "천千" });
add("big-unit", { 10000: "만万萬", 100000000: "억億", 1000000000000: "조兆" });
add("point", { ".": "점쩜点" });

/** Native Korean numbers ("스물다섯"), longest first. */
const NATIVE: readonly (readonly [string, Sense])[] = (
  [
    ["열", 10, "tens"],
    ["스물", 20, "tens"],
    ["스무", 20, "tens"],
    ["서른", 30, "tens"],
    ["마흔", 40, "tens"],
    ["쉰", 50, "tens"],
    ["예순", 60, "tens"],
    ["일흔", 70, "tens"],
    ["여든", 80, "tens"],
    ["아흔", 90, "tens"],
    ["하나", 1, "digit"],
    ["한", 1, "digit"],
    ["둘", 2, "digit"],
    ["두", 2, "digit"],
    ["셋", 3, "digit"],
    ["세", 3, "digit"],
    ["넷", 4, "digit"],
    ["네", 4, "digit"],
    ["다섯", 5, "digit"],
    ["여섯", 6, "digit"],
    ["일곱", 7, "digit"],
    ["여덟", 8, "digit"],
    ["아홉", 9, "digit"],
  ] as const
).map(([word, value, kind]) => [word, { kind, value: String(value) }]);

/** The characters a number word can begin with: most are turned away by this. */
const STARTS = new Uint8Array(0x10000);
for (const character of CHARACTERS.keys()) STARTS[character.charCodeAt(0)] = 1;
for (const [word] of NATIVE) STARTS[word.charCodeAt(0)] = 1;

export function mayStartNumber(code: number): boolean {
  return STARTS[code] === 1;
}

const NATIVE_BY_FIRST = new Map<string, (typeof NATIVE)[number][]>();
for (const entry of NATIVE) {
  const first = entry[0].charAt(0);
  NATIVE_BY_FIRST.set(first, [...(NATIVE_BY_FIRST.get(first) ?? []), entry]);
}

/** The native Korean number word that starts at a position; undefined when none does. */
export function nativeAt(text: string, position: number): readonly [string, Sense] | undefined {
  return NATIVE_BY_FIRST.get(text.charAt(position))?.find(([word]) => text.startsWith(word, position));
}
