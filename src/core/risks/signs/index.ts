import { fromFact, STANDING, type Said, type SignReading } from "./said";
import { holdsContinuityCertificate, readIso27001, readPrivacyLaw } from "./certificates";
import { declared } from "./declared";
import { readEncryption } from "./encryption";
import { readAllIncluded } from "./exclusions";
import { readLanguages, readServiceLevels, readTurnover, showsRecovery } from "./figures";
import { readOneOffCosts } from "./one-off-costs";
import { readSubcontracting } from "./subcontracting";
import { deliverySays, ndaSays, pricingSays, readTraitSign } from "./traits";

/** Everything one answer says about the signs. `asOf`: ISO date on which certificates must be valid. */
export function readSigns(said: Said, asOf: string): readonly SignReading[] {
  const { answer, themes } = said;
  if (themes.size === 0 && answer.facts.length === 0 && said.question.criterion !== "cost") return [];
  return [
    ...readIso27001(said, asOf),
    ...readEncryption(said),
    ...readTraitSign(said, { sign: "nda", theme: "nda", trait: "nda", says: ndaSays }),
    ...readServiceLevels(said),
    ...readTraitSign(said, { sign: "kpi-reporting", theme: "kpi-reporting", trait: "kpi-reporting" }),
    ...readSubcontracting(said),
    ...readTraitSign(said, {
      sign: "exit-plan",
      theme: "exit-plan",
      trait: "exit-plan",
      shown: ({ answer: { facts } }) => facts.some(({ type }) => type === "count" || type === "years"),
    }),
    ...readContinuity(said, asOf),
    ...readTraitSign(said, {
      sign: "pricing-model",
      theme: "pricing-model",
      trait: "pricing-model",
      says: pricingSays,
    }),
    ...readAllIncluded(said),
    ...readOneOffCosts(said),
    ...readPrivacyLaw(said, asOf),
    ...readLocation(said),
    ...readLanguages(said),
    ...readTurnover(said),
    ...(themes.has("key-staff") ? [declared(said, "key-staff", { shown: answer.facts.length > 0 })] : []),
  ];
}

function readContinuity(said: Said, asOf: string): readonly SignReading[] {
  const certificate = holdsContinuityCertificate(said.answer, asOf);
  const readings = readTraitSign(said, {
    sign: "continuity",
    theme: "continuity",
    trait: "disaster-recovery",
    shown: (one) => certificate !== undefined || showsRecovery(one),
  });
  if (!certificate || readings.length > 0) return readings;
  const read = { key: "risk.read.certificate", values: { scheme: "ISO 22301", status: "held" } };
  const proof = fromFact(said, certificate, {
    sign: "continuity",
    standing: STANDING.inPassing,
    says: "found",
    read,
  });
  return proof ? [proof] : [];
}

/** Where the work is done or the data are kept. To say so is what is looked for; far away is only part of a fit. */
function readLocation(said: Said): readonly SignReading[] {
  const model = readTraitSign(said, {
    sign: "location",
    theme: "location",
    trait: "delivery-model",
    says: deliverySays,
    shown: ({ answer }) => answer.text.trim() !== "",
  });
  if (model.length > 0 && said.themes.has("location")) return model;
  return [
    ...model,
    ...readTraitSign(
      { ...said, themes: NO_THEMES },
      { sign: "location", theme: "location", trait: "location" },
    ),
  ];
}

const NO_THEMES: ReadonlySet<never> = new Set();
