import type { Host } from "../host";
import type { Definition, HostObject } from "../registry";
import { make, readChoice } from "../registry";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const numberFormatInfo: Definition<Host> = {
  name: "NumberFormatInfo",
  since: "1.11",
  properties: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
  },
};

const cultureInfo: Definition<Host> = {
  name: "CultureInfo",
  since: "1.11",
  properties: {
    Name: { get: (host) => host.language },
    NumberFormat: { to: (host) => make(numberFormatInfo, host) },
  },
};

const applicationDefinition: Definition<Host> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (host) => host.calculationMode,
      set: (host, value) => {
        host.calculationMode = readChoice(value, MODES);
      },
    },
    CalculationState: { since: "1.9", get: () => "Done" },
    CalculationEngineVersion: { since: "1.9", get: () => 191_029 },
    DecimalSeparator: { since: "1.11", get: () => "." },
    ThousandsSeparator: { since: "1.11", get: () => "," },
    UseSystemSeparators: { since: "1.11", get: () => true },
    CultureInfo: { since: "1.11", to: (host) => make(cultureInfo, host) },
  },
  methods: {
    Calculate: { call: (host) => (host.workbook.calculator.calculate(), null) },
    SuspendApiCalculationUntilNextSync: { since: "1.6", call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null },
  },
};

export function applicationObject(host: Host): HostObject {
  return make(applicationDefinition, host);
}
