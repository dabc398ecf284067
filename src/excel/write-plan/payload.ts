import type { Batch } from "../count-syncs";
import type { TypedCell } from "./typed-cell";

/** Excel on the web refuses requests above 5 MB; the estimate below leaves out what the library adds around them. */
export const BYTES_PER_REQUEST = 4_400_000;
/** Roughly what one call costs in a request (its action and its object path). */
export const BYTES_PER_CALL = 350;

/** Keeps requests under Excel's limit: counts what has been queued and sends it before it gets too much. */
export class Payload {
  #queued = 0;
  #sent = 0;

  constructor(
    private readonly batch: Pick<Batch, "sync">,
    /** Called at the start of each request: suspending calculation ends with every sync. */
    private readonly begin: () => void,
    private readonly limit: number = BYTES_PER_REQUEST,
  ) {
    begin();
  }

  /** Requests sent so far. */
  get sent(): number {
    return this.#sent;
  }

  /** To be called before queueing `bytes` of values in `calls` calls. */
  async makeRoom(calls: number, bytes = 0): Promise<void> {
    const size = calls * BYTES_PER_CALL + bytes;
    if (this.#queued > 0 && this.#queued + size > this.limit) {
      await this.send();
      this.begin();
    }
    this.#queued += size;
  }

  async send(): Promise<void> {
    this.#queued = 0;
    this.#sent += 1;
    await this.batch.sync();
  }
}

/** Estimated bytes of a row in a request: UTF-8, quoted twice (JSON inside JSON). */
export function bytesOfRow(row: readonly TypedCell[]): number {
  let bytes = 2;
  for (const cell of row) bytes += typeof cell === "string" ? 7 + bytesOfText(cell) : 8;
  return bytes;
}

function bytesOfText(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Quotes, backslashes and control characters are escaped, and escaped again.
    if (code < 0x20) bytes += 7;
    else if (code === 0x22 || code === 0x5c) bytes += 4;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Cuts rows into bands of at most `limit` estimated bytes, each at least one row. */
export function bandsOf(
  rows: readonly (readonly TypedCell[])[],
  limit: number,
): readonly {
  readonly first: number;
  readonly rows: readonly (readonly TypedCell[])[];
  readonly bytes: number;
}[] {
  const bands: { first: number; rows: (readonly TypedCell[])[]; bytes: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const bytes = bytesOfRow(row);
    const last = bands[bands.length - 1];
    if (last && last.bytes + bytes <= limit) {
      last.rows.push(row);
      last.bytes += bytes;
    } else {
      bands.push({ first: index, rows: [row], bytes });
    }
  }
  return bands;
}
