import type { SheetKey } from "../core/report/workbook-plan";
import type { RoundTrips } from "./count-syncs";
import { ANCHORS, titleOf } from "./find-our-sheets";
import type { ReportChange } from "./workbook-connection";

const KEYS = Object.keys(ANCHORS) as readonly SheetKey[];

/** Which worksheet id is which of our sheets. Asked of Excel when an id is not known yet, not at every keystroke. */
export class SheetIds {
  #known = new Map<string, SheetKey | undefined>();

  constructor(private readonly trips: RoundTrips) {}

  /** After a writing there are new sheets. */
  forget(): void {
    this.#known = new Map();
  }

  async keyOf(id: string): Promise<SheetKey | undefined> {
    if (!this.#known.has(id)) {
      await this.#ask();
      if (!this.#known.has(id)) this.#known.set(id, undefined);
    }
    return this.#known.get(id);
  }

  async #ask(): Promise<void> {
    await this.trips.run(async (batch) => {
      const names = batch.context.workbook.names.load("items/name,items/formula");
      const worksheets = batch.context.workbook.worksheets.load("items/id,items/name");
      await batch.sync();
      const keys = new Map(KEYS.map((key) => [titleOf(names.items, key), key]));
      this.#known = new Map(worksheets.items.map(({ id, name }) => [id, keys.get(name)]));
    });
  }
}

/**
 * Tells of changes in our sheets by people, here or elsewhere, not of our own. The address is the event's own: its
 * `details` are missing when several cells change at once (office-js #5347).
 */
export async function watch(
  trips: RoundTrips,
  ids: SheetIds,
  listener: (change: ReportChange) => void,
): Promise<() => Promise<void>> {
  let stopped = false;
  const registered = await trips.run(async (batch) => {
    const handler = batch.context.workbook.worksheets.onChanged.add(async (event) => {
      if (stopped || event.triggerSource === "ThisLocalAddin") return;
      const sheet = await ids.keyOf(event.worksheetId).catch(() => undefined);
      if (stopped || !sheet) return;
      listener({ sheet, address: event.address, source: event.source === "Remote" ? "remote" : "local" });
    });
    await batch.sync();
    return { handler, context: batch.context };
  });
  return async () => {
    if (stopped) return;
    stopped = true;
    await trips.run(
      async (batch) => {
        registered.handler.remove();
        await batch.sync();
      },
      { within: registered.context },
    );
  };
}
