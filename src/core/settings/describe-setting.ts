import type { Message, PriceLineChange, Setting } from "../model";

/** Which vendor and question a setting concerns, in the words it was made with; `what` where it is neither. */
export function settingAbout(setting: Setting): {
  readonly vendor?: string;
  readonly question?: string;
  readonly what?: string;
} {
  switch (setting.kind) {
    case "rule":
    case "rubric":
    case "points":
      return { question: setting.question };
    case "gate":
      return { what: setting.label === "" ? setting.gate : setting.label };
    case "gate-decision":
      return { vendor: setting.vendor, what: setting.gate };
    case "criterion-name":
    case "minimum":
      return { what: setting.criterion };
    case "exchange-rate":
      return { what: setting.currency };
    case "cost-setting":
      return { what: setting.name };
    case "price-line":
      return { vendor: setting.line.vendor, question: setting.line.question };
    case "price-line-added":
      return { vendor: setting.vendor, question: setting.what };
    case "criterion-order":
    case "missing-policy":
      return {};
  }
}

/** What was set, in a few words. */
export function settingMessage(setting: Setting): Message {
  switch (setting.kind) {
    case "rule":
      return { key: `settings.rule.${setting.rule.rule}` };
    case "rubric":
      return { key: "settings.rubric", values: { count: setting.levels.length } };
    case "points":
      return { key: "settings.points", values: { points: setting.points / 100 } };
    case "criterion-name":
      return verbatim(setting.label);
    case "criterion-order":
      return verbatim(setting.order.join(", "));
    case "minimum":
      return amount(setting.minimum === null ? null : setting.minimum / 100);
    case "missing-policy":
      return { key: `settings.policy.${setting.policy}` };
    case "gate":
      return setting.check === null
        ? { key: "settings.taken-away" }
        : { key: `settings.gate.${setting.check.kind}`, values: gateValues(setting.check) };
    case "gate-decision":
      return { key: `settings.gate-decision.${setting.decision}` };
    case "cost-setting":
      return typeof setting.value === "string" ? verbatim(setting.value) : amount(setting.value);
    case "exchange-rate":
      return amount(setting.rate);
    case "price-line":
    case "price-line-added":
      return verbatim(priceWords(setting.becomes));
  }
}

function gateValues(check: Exclude<Extract<Setting, { kind: "gate" }>["check"], null>) {
  switch (check.kind) {
    case "certificate":
      return { scheme: check.scheme, day: check.validOn };
    case "answer":
      return { question: check.question, least: check.atLeast };
    case "quality":
      return { points: check.atLeast / 100 };
    case "budget":
      return { ceiling: check.ceiling };
    case "by-hand":
      return {};
  }
}

function priceWords({ amount: sum, currency, unit, countsFor }: PriceLineChange): string {
  return [sum, currency, unit, countsFor].filter((part) => part !== undefined && part !== null).join(" ");
}

function amount(value: number | null): Message {
  return value === null ? { key: "settings.none" } : { key: "settings.amount", values: { value } };
}

function verbatim(words: string): Message {
  return { key: "corrections.verbatim", values: { words } };
}
