import type { Exclusion } from "../../../core/model";
import type { MessageKey } from "../../messages";

type Kind = Exclusion["kind"];

/** These look like a vendor: leaving one out changes the ranking. */
const VENDOR_LIKE: ReadonlySet<Kind> = new Set(["baseline", "placeholder", "hidden"]);

const COUNTED: Readonly<Partial<Record<Kind, MessageKey>>> = {
  "section-row": "leftOut.sections",
  "total-row": "leftOut.totals",
  note: "leftOut.notes",
  title: "leftOut.titles",
  "weight-column": "leftOut.weightColumns",
  "id-column": "leftOut.idColumns",
  sheet: "leftOut.sheets",
  other: "leftOut.others",
};

export interface CountedKind {
  readonly key: MessageKey;
  readonly of: readonly Exclusion[];
}

/** What core says of a vendor somebody left out by hand. */
const BY_HAND = "reading.excluded.leftOut";

export function looksLikeVendor({ kind, reason }: Exclusion): boolean {
  return VENDOR_LIKE.has(kind) || reason.key === BY_HAND;
}

/** Everything else, by kind; kinds that do not occur are absent. */
export function countedKinds(exclusions: readonly Exclusion[]): readonly CountedKind[] {
  return Object.entries(COUNTED).flatMap(([kind, key]) => {
    const of = exclusions.filter((exclusion) => exclusion.kind === kind && !looksLikeVendor(exclusion));
    return of.length > 0 ? [{ key, of }] : [];
  });
}
