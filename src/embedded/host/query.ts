import { unknownMember } from "./excel-error";
import type { Host } from "./host";
import type { QueryInfo } from "./protocol";
import { HostObject } from "./registry";

type Identify = (object: HostObject) => Readonly<Record<string, unknown>>;

/** Properties asked for, as a tree: "items/format/fill/color". An empty branch asks for all plain values. */
interface Wanted {
  [name: string]: Wanted;
}

/** Answers `load`: the plain values and inner objects asked for, nothing more. */
export function query(object: HostObject, info: QueryInfo, host: Host, identify: Identify): unknown {
  const wanted: Wanted = {};
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let branch = wanted;
    for (const step of path.split("/")) branch = branch[step.trim()] ??= {};
  }
  return answer(object, wanted, host, identify, info);
}

function answer(
  object: HostObject,
  wanted: Wanted,
  host: Host,
  identify: Identify,
  info: QueryInfo,
): unknown {
  if (object.isNull) return null;
  object.ensureUsable(host);
  const result: Record<string, unknown> = { ...identify(object) };
  const items = object.items(host);
  if (items) {
    const named: Wanted = {};
    const ofItems: Wanted = {};
    for (const [name, branch] of Object.entries(wanted)) {
      if (name === "items") Object.assign(ofItems, branch);
      else if (object.definition?.properties && pascal(name) in object.definition.properties)
        named[name] = branch;
      // The library takes "name" for the items' names too.
      else if (name !== "$all") ofItems[name] = branch;
    }
    const chosen = items.slice(
      info.Skip ?? 0,
      info.Top === undefined ? undefined : (info.Skip ?? 0) + info.Top,
    );
    result["_Items"] = chosen.map((item) => answer(item, ofItems, host, identify, {}));
    return Object.assign(result, readNames(object, named, host, identify));
  }
  return Object.assign(result, readNames(object, wanted, host, identify));
}

function readNames(
  object: HostObject,
  wanted: Wanted,
  host: Host,
  identify: Identify,
): Record<string, unknown> {
  const names = Object.keys(wanted).filter((name) => name !== "$none" && name !== "$all");
  const isAll = names.length === 0 && !("$none" in wanted) && !object.items(host);
  const result: Record<string, unknown> = {};
  for (const name of isAll ? object.valueNames() : names) {
    const key = pascal(name);
    if (isAll && isAbove(object, key, host)) continue;
    const value = object.get(key, host);
    if (value instanceof HostObject) result[key] = answer(value, wanted[name] ?? {}, host, identify, {});
    else if (Object.keys(wanted[name] ?? {}).length > 0) throw unknownMember(`${object.typeName}.${name}`);
    else result[key] = value;
  }
  return result;
}

/** `load()` without names leaves out what this Excel doesn't have yet. */
function isAbove(object: HostObject, key: string, host: Host): boolean {
  return !host.supports(object.definition?.properties?.[key]?.since);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
