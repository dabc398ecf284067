import type { Answer, Fact } from "../../model";
import type { Asked } from "../themes";
import type { Theme } from "../vocabulary";
import { readIso27001, readPrivacyLaw } from "./certificates";
import { declared } from "./declared";
import { readEncryption } from "./encryption";
import { readAllIncluded } from "./exclusions";
import { readLanguages, readServiceLevels, readTurnover } from "./figures";
import { readOneOffCosts } from "./one-off-costs";
import type { Said, SignReading } from "./said";
import { readSubcontracting } from "./subcontracting";
import {
  readContinuity,
  readExitPlan,
  readKpiReporting,
  readLocation,
  readNda,
  readPricingModel,
} from "./traits";

type FactType = Fact["type"];

interface SignReader {
  /** A question about it is always read. */
  readonly theme: Theme;
  /** Facts that speak of it anywhere; "cost": every answer about cost is read. */
  readonly speaks: readonly (FactType | "cost")[];
  readonly read: (said: Said, asOf: string) => readonly SignReading[];
}

const READERS: readonly SignReader[] = [
  { theme: "iso-27001", speaks: ["certificate"], read: readIso27001 },
  { theme: "encryption", speaks: ["trait"], read: readEncryption },
  { theme: "nda", speaks: ["trait"], read: readNda },
  { theme: "service-levels", speaks: ["percent"], read: readServiceLevels },
  { theme: "kpi-reporting", speaks: ["trait"], read: readKpiReporting },
  { theme: "subcontracting", speaks: ["trait"], read: readSubcontracting },
  { theme: "exit-plan", speaks: ["trait"], read: readExitPlan },
  { theme: "continuity", speaks: ["trait", "certificate"], read: readContinuity },
  { theme: "pricing-model", speaks: ["trait"], read: readPricingModel },
  { theme: "exclusions", speaks: ["money", "trait", "cost"], read: readAllIncluded },
  { theme: "one-off-costs", speaks: ["money", "cost"], read: readOneOffCosts },
  { theme: "privacy-law", speaks: ["certificate"], read: readPrivacyLaw },
  { theme: "location", speaks: ["trait"], read: readLocation },
  { theme: "languages", speaks: ["count"], read: readLanguages },
  { theme: "turnover-rate", speaks: ["percent"], read: readTurnover },
  {
    theme: "key-staff",
    speaks: [],
    read: (said) => [declared(said, "key-staff", { shown: said.answer.facts.length > 0 })],
  },
];

const BITS: Readonly<Record<FactType | "cost", number>> = {
  money: 1,
  certificate: 2,
  years: 4,
  count: 8,
  percent: 16,
  number: 32,
  rating: 64,
  maturity: 128,
  trait: 256,
  date: 512,
  cost: 1024,
};

const WITH_BITS = READERS.map((reader) => ({
  ...reader,
  bits: reader.speaks.reduce((all, what) => all | BITS[what], 0),
}));

/** Everything one answer says about the signs. `asOf`: ISO date on which certificates must be valid. */
export function readSigns(asked: Asked, answer: Answer, asOf: string): readonly SignReading[] {
  let bits = asked.question.criterion === "cost" ? BITS.cost : 0;
  for (const { type } of answer.facts) bits |= BITS[type];
  if (bits === 0 && asked.themes.size === 0) return NOTHING;
  const said: Said = { asked, answer };
  const readings: SignReading[] = [];
  for (const reader of WITH_BITS) {
    if ((reader.bits & bits) === 0 && !asked.themes.has(reader.theme)) continue;
    for (const reading of reader.read(said, asOf)) readings.push(reading);
  }
  return readings;
}

const NOTHING: readonly SignReading[] = [];
