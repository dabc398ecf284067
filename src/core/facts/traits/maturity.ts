import type { MaturityFact } from "../../model";
import { evidence, type TextReading } from "../reading";
import { sentenceAt, sentencesOf } from "../sentences";
import { sense, type Token } from "../tokens";

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
