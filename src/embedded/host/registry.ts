import type { ExcelError } from "./excel-error";
import { apiNotFound, invalidArgument, unknownMember } from "./excel-error";
import type { Host } from "./host";

/** A property of an Office.js object: a value (get, set) or another object (to). */
export interface Property<S> {
  /** Requirement set that brought it ("1.7"); absent: 1.1. */
  readonly since?: string;
  readonly get?: (state: S, host: Host) => unknown;
  readonly set?: (state: S, value: unknown, host: Host) => void;
  readonly to?: (state: S, host: Host) => HostObject;
}

export interface Method<S> {
  readonly since?: string;
  /** An object, a plain value, or nothing. */
  readonly call: (state: S, args: Arguments, host: Host) => unknown;
}

/** What the host knows of one type of Office.js. Names as on the wire: PascalCase. */
export interface Definition<S> {
  readonly name: string;
  readonly since?: string;
  readonly properties?: Readonly<Record<string, Property<S>>>;
  readonly methods?: Readonly<Record<string, Method<S>>>;
  /** Items of a collection. */
  readonly items?: (state: S, host: Host) => readonly HostObject[];
  /** `collection.getItem(key)`. */
  readonly item?: (state: S, key: unknown, host: Host) => HostObject;
  /** What finds the object again: answered with every instantiation. */
  readonly identity?: (state: S) => Readonly<Record<string, unknown>>;
  /** Why it can't be used any more (deleted); undefined when it can. */
  readonly gone?: (state: S, host: Host) => ExcelError | undefined;
  /** Tracked by the client through a reference id (ranges). */
  readonly tracked?: boolean;
}

/** An object of the workbook as the client sees it. */
export class HostObject {
  constructor(
    readonly definition: Definition<never> | null,
    readonly state: unknown,
    private readonly access: Access | null,
  ) {}

  get isNull(): boolean {
    return this.definition === null;
  }

  get typeName(): string {
    return this.definition?.name ?? "null";
  }

  get(name: string, host: Host): unknown {
    return this.access?.get(name, host);
  }

  set(name: string, value: unknown, host: Host): void {
    this.access?.set(name, value, host);
  }

  call(name: string, args: Arguments, host: Host): unknown {
    return this.access?.call(name, args, host);
  }

  item(key: unknown, host: Host): HostObject {
    if (!this.access) return nullObject();
    return this.access.item(key, host);
  }

  items(host: Host): readonly HostObject[] | undefined {
    return this.access?.items(host);
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.access?.identity() ?? {};
  }

  /** Names of its plain values, for `load()` without names. */
  valueNames(): string[] {
    return Object.entries(this.definition?.properties ?? {})
      .filter(([, property]) => "get" in property)
      .map(([name]) => name);
  }

  ensureUsable(host: Host): void {
    const problem = this.access?.gone(host);
    if (problem) throw problem;
  }
}

interface Access {
  get(name: string, host: Host): unknown;
  set(name: string, value: unknown, host: Host): void;
  call(name: string, args: Arguments, host: Host): unknown;
  item(key: unknown, host: Host): HostObject;
  items(host: Host): readonly HostObject[] | undefined;
  identity(): Readonly<Record<string, unknown>>;
  gone(host: Host): ExcelError | undefined;
}

export function nullObject(): HostObject {
  return new HostObject(null, null, null);
}

/** Binds a definition to one object's state. */
export function make<S>(definition: Definition<S>, state: S): HostObject {
  const property = (name: string, host: Host): Property<S> => {
    const found = definition.properties?.[name];
    if (!found) throw unknownMember(`${definition.name}.${name}`);
    if (!host.supports(found.since ?? definition.since)) throw apiNotFound(`${definition.name}.${name}`);
    return found;
  };
  const access: Access = {
    get(name, host) {
      const found = property(name, host);
      if (found.to) return found.to(state, host);
      if (!found.get) throw unknownMember(`${definition.name}.${name} (write-only)`);
      return found.get(state, host);
    },
    set(name, value, host) {
      const found = property(name, host);
      if (!found.set) throw invalidArgument(`The property ${definition.name}.${name} is read-only.`);
      found.set(state, value, host);
      noteRedone(state, name, host);
    },
    call(name, args, host) {
      const method = definition.methods?.[name];
      if (!method) throw unknownMember(`${definition.name}.${name}()`);
      if (!host.supports(method.since ?? definition.since)) throw apiNotFound(`${definition.name}.${name}`);
      const result = method.call(state, args, host);
      noteRedone(state, name, host);
      return result;
    },
    item(key, host) {
      if (!definition.item) throw unknownMember(`${definition.name}.getItem()`);
      return definition.item(state, key, host);
    },
    items: (host) => definition.items?.(state, host),
    identity: () => definition.identity?.(state) ?? {},
    gone: (host) => definition.gone?.(state, host),
  };
  return new HostObject(definition as Definition<never>, state, access);
}

/** Calls that change at most the values of cells, which are written into a user's file one by one. */
const VALUES_ONLY = /^(?:Get|_|Load|Values$|Formulas|Activate$|Select$|Calculate$|CopyFrom$|Suspend)/;

/** A sheet of which more than values was changed is written anew when the workbook is saved. */
function noteRedone(state: unknown, name: string, host: Host): void {
  if (VALUES_ONLY.test(name) || typeof state !== "object" || state === null) return;
  const sheet: unknown = "sheet" in state ? state.sheet : state;
  if (typeof sheet === "object" && sheet !== null && "cells" in sheet && "id" in sheet)
    host.workbook.redone.add(String(sheet.id));
}

/** Arguments of a method, checked as they are read. */
export class Arguments {
  constructor(readonly values: readonly unknown[]) {}

  get length(): number {
    return this.values.length;
  }

  has(at: number): boolean {
    return this.values[at] !== undefined && this.values[at] !== null;
  }

  string(at: number): string {
    const value = this.values[at];
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalString(at: number): string | undefined {
    return this.has(at) ? this.string(at) : undefined;
  }

  integer(at: number): number {
    const value = this.values[at];
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(at: number): number | undefined {
    return this.has(at) ? this.integer(at) : undefined;
  }

  flag(at: number, otherwise = false): boolean {
    const value = this.values[at];
    if (value === undefined || value === null) return otherwise;
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }

  object(at: number): HostObject | undefined {
    const value = this.values[at];
    return value instanceof HostObject ? value : undefined;
  }

  record(at: number): Readonly<Record<string, unknown>> {
    return readRecord(this.values[at]);
  }
}

export function readRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return Object.fromEntries(Object.entries(value));
}

export function readString(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function readNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function readFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of the words allowed, in the form listed; letter case does not matter to Excel. */
export function readChoice<T extends string>(value: unknown, choices: readonly T[]): T {
  const text = readString(value).toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === text);
  if (!found) throw invalidArgument();
  return found;
}

/** "#rrggbb" (or "rrggbb", or one of the basic colour names) as "#RRGGBB". */
export function readColor(value: unknown): string {
  const text = readString(value).trim();
  const named = COLORS[text.toLowerCase()];
  if (named) return named;
  const match = /^#?([0-9A-Fa-f]{6})$/.exec(text);
  if (!match) throw invalidArgument();
  return `#${match[1]!.toUpperCase()}`;
}

const COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  orange: "#FFA500",
};
