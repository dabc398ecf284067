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

export function looksLikeVendor({ kind }: Exclusion): boolean {
  return VENDOR_LIKE.has(kind);
}

/** Everything else, by kind; kinds that do not occur are absent. */
export function countedKinds(exclusions: readonly Exclusion[]): readonly CountedKind[] {
  return Object.entries(COUNTED).flatMap(([kind, key]) => {
    const of = exclusions.filter((exclusion) => exclusion.kind === kind);
    return of.length > 0 ? [{ key, of }] : [];
  });
}
