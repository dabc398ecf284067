import { invalidArgument, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject } from "../registry";
import { make, nullObject } from "../registry";

interface PartRef {
  readonly host: Host;
  readonly id: string;
}

/** The namespace of the root element; "" without one. */
function namespaceOf(xml: string): string {
  return /^\s*(?:<\?[^>]*\?>\s*)?<[^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml.slice(0, 10_000))?.[1] ?? "";
}

function xmlOf(ref: PartRef): string {
  const xml = ref.host.customXml.get(ref.id);
  if (xml === undefined) throw itemNotFound();
  return xml;
}

const partDefinition: Definition<PartRef> = {
  name: "CustomXmlPart",
  since: "1.5",
  identity: (ref) => ({ Id: ref.id }),
  gone: (ref) => (ref.host.customXml.has(ref.id) ? undefined : itemNotFound()),
  properties: {
    Id: { get: (ref) => ref.id },
    NamespaceUri: { get: (ref) => namespaceOf(xmlOf(ref)) },
  },
  methods: {
    GetXml: { call: xmlOf },
    SetXml: { call: (ref, args) => (ref.host.customXml.set(ref.id, readXml(args.string(0))), null) },
    Delete: { call: (ref) => (ref.host.customXml.delete(ref.id), null) },
  },
};

function readXml(text: string): string {
  if (!/^\s*<[\s\S]*>\s*$/.test(text)) throw invalidArgument("That is no XML.");
  return text;
}

interface PartsRef {
  readonly host: Host;
  readonly namespace?: string;
}

function idsOf(ref: PartsRef): string[] {
  return [...ref.host.customXml]
    .filter(([, xml]) => ref.namespace === undefined || namespaceOf(xml) === ref.namespace)
    .map(([id]) => id);
}

function only(ref: PartsRef): HostObject | undefined {
  const [id, ...more] = idsOf(ref);
  return id !== undefined && more.length === 0 ? make(partDefinition, { host: ref.host, id }) : undefined;
}

function missing(): never {
  throw itemNotFound();
}

const partsDefinition: Definition<PartsRef> = {
  name: "CustomXmlPartCollection",
  since: "1.5",
  properties: {},
  items: (ref) => idsOf(ref).map((id) => make(partDefinition, { host: ref.host, id })),
  item: (ref, key) =>
    typeof key === "string" && ref.host.customXml.has(key)
      ? make(partDefinition, { host: ref.host, id: key })
      : missing(),
  methods: {
    Add: {
      call: (ref, args) => {
        const id = ref.host.nextId();
        ref.host.customXml.set(id, readXml(args.string(0)));
        return make(partDefinition, { host: ref.host, id });
      },
    },
    GetByNamespace: {
      call: (ref, args) => make(partsDefinition, { host: ref.host, namespace: args.string(0) }),
    },
    GetCount: { call: (ref) => idsOf(ref).length },
    GetItem: {
      call: (ref, args) =>
        ref.host.customXml.has(args.string(0))
          ? make(partDefinition, { host: ref.host, id: args.string(0) })
          : missing(),
    },
    GetItemOrNullObject: {
      call: (ref, args) =>
        ref.host.customXml.has(args.string(0))
          ? make(partDefinition, { host: ref.host, id: args.string(0) })
          : nullObject(),
    },
    GetOnlyItem: { call: (ref) => only(ref) ?? missing() },
    GetOnlyItemOrNullObject: { call: (ref) => only(ref) ?? nullObject() },
  },
};

export function customXmlPartsObject(host: Host): HostObject {
  return make(partsDefinition, { host });
}
