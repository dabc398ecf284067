import type { MaturityFact } from "../../model";
import { kindsOf } from "../lexicon";
import { evidence, type TextReading } from "../reading";
import { sentenceAt, sentencesOf } from "../sentences";
import { sense, type Token } from "../tokens";
import { clauseAround, type Polarity, polarityOf } from "./polarity";

const LEVELS = ["none", "planned", "pilot", "production", "scaled"] as const;
const NONE = 0;
const PLANNED = 1;
const PRODUCTION = 3;

/** Words of automation are looked at this often. */
const MOST_NAMED = 60;

interface Stage {
  readonly level: number;
  readonly token: Token;
}

const AUTOMATION = kindsOf("automation", "tool");

/** Where automation stands and with which tools, when the text or its question speaks of automation. */
export function readMaturity(reading: TextReading): MaturityFact | undefined {
  const { tokens, hints } = reading;
  if (!hints.aboutAutomation && (reading.kinds & AUTOMATION) === 0) return undefined;
  const named = tokens.filter(
    (token) => sense(token, "automation") !== undefined || sense(token, "tool") !== undefined,
  );
  const [anchor] = named;
  if (named.length > MOST_NAMED) named.length = MOST_NAMED;
  if (!anchor && !hints.aboutAutomation) return undefined;
  const tools = new Set<string>();
  let denied: Stage | undefined;
  for (const token of named) {
    const said = polarity(reading, token);
    const tool = sense(token, "tool");
    if (tool !== undefined && said !== "denied") tools.add(tool);
    if (said !== "said") denied ??= { level: said === "denied" ? NONE : PLANNED, token };
  }
  const stage = furthest(stagesSaid(reading, named), denied);
  const bots = tokens.find((token) => sense(token, "unit") === "bots");
  const evident = stage?.token ?? anchor ?? bots;
  if (!evident) return undefined;
  const isRunning = hints.aboutAutomation && anchor !== undefined && RUNNING.test(reading.text.clean);
  if (!stage && !isRunning && !(tools.size > 0 && (hints.aboutAutomation || named.some(isAutomation))))
    return undefined;
  return {
    type: "maturity",
    level: LEVELS[stage?.level ?? PRODUCTION] ?? "production",
    ...(tools.size > 0 ? { tools: [...tools] } : {}),
    ...evidence(reading, evident.start, evident.end, stage ? 0.8 : hints.aboutAutomation ? 0.65 : 0.55),
  };
}

/** Figures and years of what runs: "chatbot resolves 34 % of chats", "since 2024". */
const RUNNING =
  /\d ?%|\b(?:since|from) 20\d\d|từ (?:năm )?20\d\d|20\d\d년(?:부터| 이후)|20\d\d年(?:から|より)/;

/** Products that automate by themselves: to name one is to speak of automation. Others also route calls or tickets. */
const AUTOMATES: ReadonlySet<string> = new Set([
  ...["UiPath", "Blue Prism", "Automation Anywhere", "Power Automate", "WorkFusion", "Kryon", "AssistEdge"],
  ...["akaBot", "Brity RPA", "Checkmate", "A.WORKS", "WinActor", "BizRobo!"],
]);

function isAutomation(token: Token): boolean {
  return sense(token, "automation") !== undefined || AUTOMATES.has(sense(token, "tool") ?? "");
}

/** The words that name a stage, where they speak of automation; what is denied or put off counts as that. */
function stagesSaid(reading: TextReading, named: readonly Token[]): Stage[] {
  const sentences = sentencesOf(reading.text.clean);
  const about = new Set(named.map((token) => sentenceAt(sentences, token.start)));
  const stages: Stage[] = [];
  for (const token of reading.tokens) {
    const level = LEVELS.indexOf((sense(token, "maturity") ?? "") as (typeof LEVELS)[number]);
    if (level < 0) continue;
    if (!reading.hints.aboutAutomation && !about.has(sentenceAt(sentences, token.start))) continue;
    const said = level > PLANNED ? polarity(reading, token) : "said";
    if (stages.length >= MOST_NAMED) break;
    stages.push({ level: said === "denied" ? NONE : said === "planned" ? PLANNED : level, token });
  }
  return stages;
}

/** The furthest stage said; a denial or a plan of the automation itself counts when nothing goes further. */
function furthest(stages: readonly Stage[], denied: Stage | undefined): Stage | undefined {
  let best = denied;
  for (const stage of stages) if (!best || stage.level > best.level) best = stage;
  return best;
}

const PUT_OFF_BEFORE = /\b(?:plan|plans|planning|intend|intends|aim|expect|want)(?: to)?(?: \w+){0,3} *$/;

/** "No RPA bots in production". */
const DENIED_FROM_AFAR = /\b(?:no|not(?! only)|without|never)(?: [a-z-]+){0,4} *$/;

function polarity(reading: TextReading, token: Token): Polarity {
  const { clean } = reading.text;
  if (PUT_OFF_BEFORE.test(clean.slice(Math.max(0, token.start - 40), token.start))) return "planned";
  const clause = clauseAround(clean, token.start, token.end);
  if (DENIED_FROM_AFAR.test(clean.slice(clause.start, token.start))) return "denied";
  return polarityOf(clean, token.start, token.end);
}
