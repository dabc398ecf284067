import { invalidArgument, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject } from "../registry";
import { make, nullObject } from "../registry";

interface SettingRef {
  readonly host: Host;
  readonly key: string;
}

const settingDefinition: Definition<SettingRef> = {
  name: "Setting",
  since: "1.4",
  identity: (ref) => ({ Key: ref.key, _Id: ref.key }),
  gone: (ref) => (ref.host.settings.has(ref.key) ? undefined : itemNotFound()),
  properties: {
    Key: { get: (ref) => ref.key },
    _Id: { get: (ref) => ref.key },
    Value: {
      get: (ref) => ref.host.settings.get(ref.key),
      set: (ref, value) => void ref.host.settings.set(ref.key, value),
    },
  },
  methods: { Delete: { call: (ref) => (ref.host.settings.delete(ref.key), null) } },
};

function get(host: Host, key: unknown): HostObject {
  if (typeof key !== "string") throw invalidArgument();
  if (!host.settings.has(key)) throw itemNotFound();
  return make(settingDefinition, { host, key });
}

const settingsDefinition: Definition<Host> = {
  name: "SettingCollection",
  since: "1.4",
  properties: {},
  items: (host) => [...host.settings.keys()].map((key) => make(settingDefinition, { host, key })),
  item: (host, key) => get(host, key),
  methods: {
    Add: {
      call: (host, args) => {
        const key = args.string(0);
        if (key === "" || key.length > 255) throw invalidArgument();
        // What is kept is what JSON keeps.
        host.settings.set(key, args.values[1]);
        return make(settingDefinition, { host, key });
      },
    },
    GetItem: { call: (host, args) => get(host, args.string(0)) },
    GetItemOrNullObject: {
      call: (host, args) => (host.settings.has(args.string(0)) ? get(host, args.string(0)) : nullObject()),
    },
    GetCount: { call: (host) => host.settings.size },
  },
};

export function settingsObject(host: Host): HostObject {
  return make(settingsDefinition, host);
}
