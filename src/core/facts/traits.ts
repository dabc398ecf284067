import type { MaturityFact, TraitFact } from "../model";
import { evidence, type TextReading } from "./reading";
import { sentenceAt, sentencesOf } from "./sentences";
import { sense, type Token } from "./tokens";

/** Delivery and pricing model, NDA, disaster recovery, exit plan, encryption, KPI reporting, as far as the words name them. */
export function readTraits(reading: TextReading): TraitFact[] {
  const facts = new Map<string, TraitFact>();
  reading.tokens.forEach((token, index) => {
    const named = sense(token, "trait");
    if (named === undefined) return;
    const [trait, value] = named.split("=") as [TraitFact["trait"], string];
    const denied = isDenied(reading, token, index);
    const isModel = trait === "delivery-model" || trait === "pricing-model";
    if (isModel && denied) return;
    const fact: TraitFact = {
      type: "trait",
      trait,
      value: denied ? "none" : value,
      ...evidence(reading, token.start, token.end, 0.85),
    };
    const key = isModel ? named : trait;
    if (!facts.has(key)) facts.set(key, fact);
  });
  return [...facts.values()];
}

/** A denial just before the words ("no exit plan"), or at their end in Korean, Japanese. */
function isDenied(reading: TextReading, token: Token, index: number): boolean {
  const { tokens } = reading;
  const clean = reading.text.clean;
  for (let before = index - 1; before >= Math.max(0, index - 3); before -= 1) {
    const candidate = tokens[before];
    if (!candidate || token.start - candidate.end > 24) break;
    if (sense(candidate, "negation") === undefined || /[.,;\n]/.test(clean.slice(candidate.end, token.start)))
      continue;
    if (isEnglishOrVietnamese(clean.charCodeAt(candidate.start))) return true;
  }
  for (let after = index + 1; after <= Math.min(tokens.length - 1, index + 3); after += 1) {
    const candidate = tokens[after];
    if (
      !candidate ||
      candidate.start - token.end > 16 ||
      /[.,;\n]/.test(clean.slice(token.end, candidate.start))
    )
      break;
    if (
      sense(candidate, "negation") !== undefined &&
      !isEnglishOrVietnamese(clean.charCodeAt(candidate.start))
    )
      return true;
  }
  return false;
}

function isEnglishOrVietnamese(code: number): boolean {
  return code < 0x1100 || (code >= 0x1e00 && code < 0x2000);
}

const LEVELS = ["none", "planned", "pilot", "production", "scaled"] as const;

/** Where automation stands and with which tools, when the text or its question speaks of automation. */
export function readMaturity(reading: TextReading): MaturityFact | undefined {
  const { tokens, hints } = reading;
  const tools = new Set<string>();
  let anchor: Token | undefined;
  let stage: { level: number; token: Token } | undefined;
  for (const token of tokens) {
    const tool = sense(token, "tool");
    if (tool !== undefined) tools.add(tool);
    if (tool !== undefined || sense(token, "automation") !== undefined) anchor ??= token;
  }
  if (!anchor && !hints.aboutAutomation) return undefined;
  const sentences = sentencesOf(reading.text.clean);
  const about = new Set(
    tokens
      .filter((token) => sense(token, "automation") !== undefined || sense(token, "tool") !== undefined)
      .map((token) => sentenceAt(sentences, token.start)),
  );
  for (const token of tokens) {
    const level = LEVELS.indexOf((sense(token, "maturity") ?? "") as (typeof LEVELS)[number]);
    if (level < 0) continue;
    if (!hints.aboutAutomation && !about.has(sentenceAt(sentences, token.start))) continue;
    if (!stage || level > stage.level) stage = { level, token };
  }
  const bots = reading.tokens.find((token) => sense(token, "unit") === "bots");
  const evident = stage?.token ?? anchor ?? bots;
  if (!evident || (!stage && tools.size === 0)) return undefined;
  const level = LEVELS[stage?.level ?? 3] ?? "production";
  return {
    type: "maturity",
    level,
    ...(tools.size > 0 ? { tools: [...tools] } : {}),
    ...evidence(reading, evident.start, evident.end, stage ? 0.8 : 0.55),
  };
}
