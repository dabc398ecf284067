/** Keeps, of items about the same matter, the last one only; order stays. For the handful that concern one answer. */
export function withoutReplaced<Item>(
  items: readonly Item[],
  isSameMatter: (one: Item, other: Item) => boolean,
): readonly Item[] {
  return items.filter((item, index) => !items.slice(index + 1).some((later) => isSameMatter(item, later)));
}
