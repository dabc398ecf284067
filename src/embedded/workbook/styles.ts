import type { StyleContents } from "./contents";

/** Every look is stored once; cells hold its index. */
export class StyleTable {
  private readonly byKey = new Map<string, number>();
  /** From a style and a change to the style that results: the same change is applied to thousands of cells. */
  private readonly changes = new Map<string, Map<number, number>>();

  constructor(readonly styles: StyleContents[]) {
    styles.forEach((style, index) => {
      const key = JSON.stringify(style);
      if (!this.byKey.has(key)) this.byKey.set(key, index);
    });
  }

  get(index: number): StyleContents {
    return this.styles[index] ?? this.styles[0]!;
  }

  find(style: StyleContents): number {
    const key = JSON.stringify(style);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.byKey.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** `name` identifies the change ("fill=#FF0000"); `change` makes a changed copy. */
  change(index: number, name: string, change: (style: StyleContents) => StyleContents): number {
    let known = this.changes.get(name);
    if (!known) this.changes.set(name, (known = new Map()));
    const before = known.get(index);
    if (before !== undefined) return before;
    const after = this.find(change(this.get(index)));
    known.set(index, after);
    return after;
  }
}
