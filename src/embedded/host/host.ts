import type { WorkbookModel } from "../workbook/workbook-model";
import type { EventHub } from "./event-hub";
import type { TextShower } from "./text-shower";

/** What the objects of the host work with. */
export interface Host {
  readonly workbook: WorkbookModel;
  readonly events: EventHub;
  readonly texts: TextShower;
  readonly poses: Poses;
  readonly language: string;
  /** Whether the Excel played has this requirement set. */
  supports(since: string | undefined): boolean;
  /** An id no other object of this workbook has. */
  nextId(): string;
  /** Settings saved with the workbook (`workbook.settings`). */
  readonly settings: Map<string, unknown>;
  readonly customXml: Map<string, string>;
  selection: { sheetId: string; top: number; left: number; bottom: number; right: number };
  calculationMode: string;
}

/** Situations a test puts Excel into. */
export interface Poses {
  /** Someone is typing in a cell: requests wait, then fail. */
  cellEditMode: boolean;
  /** The workbook can't be changed. */
  readOnly: boolean;
  /** The next chart is refused. */
  failNextChart: boolean;
  /** The next request is answered with this error code. */
  failNextRequest: string | null;
  /** Requests are never answered (office-js#6150). */
  hang: boolean;
  /** Largest request or response in bytes; Excel on the web: 5 MB. */
  payloadLimit: number;
}
