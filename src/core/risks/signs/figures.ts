import type { Fact, Message, QuantityFact } from "../../model";
import { factsOf } from "../../scoring/facts-of";
import type { RiskEvidence } from "../risk";
import { declared } from "./declared";
import { fromFact, STANDING, type Said, type SignReading } from "./said";

/**
 * Yearly staff turnover in percent. Call centres in the United States lose 30–45 % a year (The Quality Assurance &
 * Training Connection, as quoted by Atpoint Group, 2021); all trades there about 22 %. From the lower end of the call
 * centres' range on, the risk is high. Half of that as the bar for "found" is this product's convention.
 */
const TURNOVER_FINE = 15;
const TURNOVER_HIGH = 30;

const MEASURES_OF_SERVICE = new Set(["SLA", "accuracy", "hours", "minutes", "days", "seconds", "weeks"]);

function isServiceFigure(fact: Fact): fact is QuantityFact {
  return (
    (fact.type === "percent" || fact.type === "count") &&
    fact.of !== undefined &&
    MEASURES_OF_SERVICE.has(fact.of)
  );
}

function readOf(figure: QuantityFact): Message {
  return figure.type === "percent"
    ? { key: "risk.read.percent", values: { value: figure.value } }
    : { key: "risk.read.figure" };
}

/** Service levels the vendor commits to. An availability that was only measured is part of it. */
export function readServiceLevels(said: Said): readonly SignReading[] {
  const figures = said.answer.facts.filter(isServiceFigure);
  if (said.asked.themes.has("service-levels")) {
    const whole = declared(said, "service-levels", { shown: figures.length > 0 });
    const first = figures[0];
    const read = first ? readOf(first) : whole.read;
    const shown =
      first && whole.says !== "denied"
        ? fromFact(said, first, { sign: "service-levels", standing: STANDING.direct, says: whole.says, read })
        : undefined;
    return [shown && shown.says !== "missing" ? shown : whole];
  }
  const levels = factsOf(said.answer, "percent").filter(({ of }) => of === "SLA");
  return levels.flatMap(
    (fact) =>
      fromFact(said, fact, {
        sign: "service-levels",
        standing: STANDING.standIn,
        says: "partly",
        read: { key: "risk.read.percent", values: { value: fact.value } },
      }) ?? [],
  );
}

const RECOVERY_FIGURE = /\b(?:rto|rpo)\b[^\d\n]{0,12}\d/i;

/** Hours, dates, tests of a recovery: the plan is more than a word. */
export function showsRecovery({ answer }: Said): boolean {
  if (answer.parts.some(({ text }) => RECOVERY_FIGURE.test(text))) return true;
  return answer.facts.some(
    (fact) =>
      fact.type === "date" ||
      (fact.type === "count" && fact.of !== undefined && MEASURES_OF_SERVICE.has(fact.of)),
  );
}

/** Languages the vendor works in. */
export function readLanguages(said: Said): readonly SignReading[] {
  const direct = said.asked.themes.has("languages");
  const named = factsOf(said.answer, "count").filter(({ of }) => of === "languages");
  const whole = direct ? declared(said, "languages", { shown: named.length > 0 }) : undefined;
  if (whole && (named.length === 0 || (whole.says !== "found" && whole.says !== "missing"))) return [whole];
  const standing = direct ? STANDING.direct : STANDING.inPassing;
  return named.slice(0, 1).flatMap(
    (fact) =>
      fromFact(said, fact, {
        sign: "languages",
        standing,
        says: "found",
        read: { key: "risk.read.languages", values: { count: fact.value } },
      }) ?? [],
  );
}

const MONTHLY =
  /month|mỗi tháng|hàng tháng|\/ ?tháng|một tháng|월간|월평균|매월|월 ?[0-9]|月間|月次|毎月|1か月/i;

/**
 * Yearly staff turnover: the figures the vendor gives, as a year's. Several in different bands (voluntary and all, last year
 * and this) make it "partly": a person judges which one counts. A retention rate is its opposite.
 */
export function readTurnover(said: Said): readonly SignReading[] {
  const direct = said.asked.themes.has("turnover-rate");
  const figures = factsOf(said.answer, "percent").filter(({ of }) =>
    direct ? of !== "tax" && of !== "increase" : of === "turnover",
  );
  const standing = direct ? STANDING.direct : STANDING.inPassing;
  const bands = new Set(figures.map((fact) => bandOf(yearly(said, fact))));
  if (figures.length > 0) {
    return figures.slice(0, 2).flatMap((fact) => {
      const value = yearly(said, fact);
      const says = bands.size > 1 ? "partly" : bandOf(value);
      const read = { key: "risk.read.turnover", values: { value: Math.round(value * 10) / 10 } };
      return fromFact(said, fact, { sign: "turnover-rate", standing, says, read }) ?? [];
    });
  }
  if (!direct) return [];
  const whole = declared(said, "turnover-rate");
  // "None", "not measured": no rate was told, good or bad. Words without a figure are part of an answer.
  return [{ ...whole, says: whole.says === "missing" || whole.says === "denied" ? "missing" : "partly" }];
}

function bandOf(percent: number): RiskEvidence["says"] {
  if (percent > TURNOVER_HIGH) return "denied";
  return percent <= TURNOVER_FINE ? "found" : "partly";
}

/** Percent a year; the upper end of a range. */
function yearly(said: Said, fact: QuantityFact): number {
  const top = fact.valueTo ?? fact.value;
  if (fact.of === "retention") return 100 - Math.min(fact.value, 100);
  const part = said.answer.parts.find(({ text }) => text.startsWith(fact.quote, fact.start));
  const end = fact.start + fact.quote.length;
  const around = part?.text.slice(Math.max(0, fact.start - 16), end + 16) ?? "";
  return MONTHLY.test(around) ? Math.min(100, top * 12) : top;
}
