import type { Property } from "../registry";

/** Settings Excel has and our records don't: kept as long as the workbook is open, so that they read back. */
const kept = new WeakMap<object, Map<string, unknown>>();

/** A property that is checked, kept, and otherwise without effect here. `owner` is the record it belongs to. */
export function keptProperty<S, T>(
  name: string,
  otherwise: T,
  parse: (value: unknown) => T,
  owner: (state: S) => object,
  since?: string,
): Property<S> {
  return {
    ...(since === undefined ? {} : { since }),
    get: (state) => kept.get(owner(state))?.get(name) ?? otherwise,
    set: (state, value) => {
      const record = owner(state);
      const values = kept.get(record) ?? new Map<string, unknown>();
      values.set(name, parse(value));
      kept.set(record, values);
    },
  };
}
