import type { Correction } from "../model";

/** The corrections of one kind, in their order. */
export function ofKind<Kind extends Correction["kind"]>(
  corrections: readonly Correction[],
  kind: Kind,
): readonly Extract<Correction, { readonly kind: Kind }>[] {
  return corrections.filter(
    (correction): correction is Extract<Correction, { readonly kind: Kind }> => correction.kind === kind,
  );
}
