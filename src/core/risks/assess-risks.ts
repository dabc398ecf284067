import type { Answer, Evaluation, VendorId } from "../model";
import { levelOf } from "./level";
import { RISKS, SIGNS, type RiskId, type SignId, type VendorRisk } from "./risk";
import { settle } from "./settle";
import { readSigns } from "./signs";
import type { SignReading } from "./signs/said";
import { askedBy } from "./themes";

type Read = Pick<Evaluation, "vendors" | "questions" | "answers" | "asOf">;

/** The signs of a risk, key ones first. */
function signsOf(risk: RiskId): readonly SignId[] {
  return [...SIGNS[risk].key, ...SIGNS[risk].more];
}

/**
 * The six outsourcing risks of every vendor, vendors in the evaluation's order, each with its evidence or its absence.
 * They inform: scores and ranks never look at them. Linear in the answers; never throws.
 */
export function assessRisks({ vendors, questions, answers, asOf }: Read): readonly VendorRisk[] {
  const asked = new Map(questions.map((question) => [question.id, askedBy(question)]));
  const found = new Map<VendorId, Map<SignId, SignReading[]>>();
  const known = new Set<SignId>();
  for (const answer of answers) {
    const about = asked.get(answer.question);
    if (!about || about.question.sumOf !== undefined) continue;
    for (const reading of readSigns(about, answer, asOf)) {
      known.add(reading.sign);
      const own = ofVendor(found, answer);
      const list = own.get(reading.sign);
      if (list) list.push(reading);
      else own.set(reading.sign, [reading]);
    }
  }
  return vendors.flatMap(({ id }) =>
    RISKS.map((risk): VendorRisk => {
      const signs = signsOf(risk).map((sign) => ({
        sign,
        ...settle(found.get(id)?.get(sign) ?? [], known.has(sign)),
      }));
      return { vendor: id, risk, ...levelOf(risk, signs), signs };
    }),
  );
}

function ofVendor(
  found: Map<VendorId, Map<SignId, SignReading[]>>,
  { vendor }: Answer,
): Map<SignId, SignReading[]> {
  let own = found.get(vendor);
  if (!own) found.set(vendor, (own = new Map()));
  return own;
}
