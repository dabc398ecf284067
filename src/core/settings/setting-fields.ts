import { formatAddress, type QuestionPlace, type Setting } from "../model";
import { keptWords } from "../corrections/kept-words";

/** Plain data of a setting, ready to be JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a setting is about: of two about the same only the later counts. */
export function settingSubject(setting: Setting): Fields {
  switch (setting.kind) {
    case "rule":
    case "rubric":
    case "points":
      return questionFields(setting);
    case "criterion-name":
    case "minimum":
      return { criterion: setting.criterion };
    case "criterion-order":
    case "missing-policy":
      return {};
    case "gate":
      return { gate: setting.gate };
    case "gate-decision":
      return { gate: setting.gate, vendor: keptWords(setting.vendor) };
    case "cost-setting":
      return { name: setting.name };
    case "exchange-rate":
      return { currency: setting.currency };
    case "price-line":
      return { vendor: keptWords(setting.line.vendor), ...questionFields(setting.line) };
    case "price-line-added":
      return { id: setting.id };
  }
}

/** What was set. */
export function settingValue(setting: Setting): Fields {
  switch (setting.kind) {
    case "rule":
      return { rule: setting.rule };
    case "rubric":
      return { levels: setting.levels };
    case "points":
      return { points: setting.points };
    case "criterion-name":
      return { label: setting.label };
    case "criterion-order":
      return { order: setting.order };
    case "minimum":
      return { minimum: setting.minimum };
    case "missing-policy":
      return { policy: setting.policy };
    case "gate":
      return { label: setting.label, check: setting.check };
    case "gate-decision":
      return { decision: setting.decision };
    case "cost-setting":
      return { value: setting.value };
    case "exchange-rate":
      return { rate: setting.rate, source: setting.source, date: setting.date };
    case "price-line":
      return { becomes: setting.becomes };
    case "price-line-added":
      return { vendor: setting.vendor, what: setting.what, becomes: setting.becomes };
  }
}

function questionFields({ question, questionCell }: QuestionPlace): Fields {
  return { question: keptWords(question), cell: formatAddress(questionCell) };
}
