import { invalidArgument } from "../excel-error";
import type { Host } from "../host";
import type { Arguments } from "../registry";
import { CellsRef, findCells } from "./cells-ref";

/** An argument that is a Range object or an address on the same sheet. */
export function readRange(args: Arguments, at: number, near: CellsRef, host: Host): CellsRef {
  const state = args.object(at)?.state;
  if (state instanceof CellsRef) return state;
  if (typeof args.values[at] === "string") return findCells(host, near.sheet, args.string(at));
  throw invalidArgument();
}
