import type { FigureKind, LadderPoints, RuleSetting } from "../../../core/model";
import type { MessageKey } from "../../messages";
import type { Words } from "../../words/use-words";

export type RuleName = RuleSetting["rule"];

export const RULE_NAMES: Readonly<Record<RuleName, MessageKey>> = {
  verdict: "rule.verdict",
  scale: "rule.scale",
  ratio: "rule.ratio",
  target: "rule.target",
  count: "rule.count",
  years: "rule.years",
  rating: "rule.rating",
  certificate: "rule.certificate",
  maturity: "rule.maturity",
  choices: "rule.choices",
  "given-score": "rule.givenScore",
  price: "rule.price",
  manual: "rule.manual",
};

export const FIGURE_NAMES: Readonly<Record<FigureKind, MessageKey>> = {
  years: "figure.years",
  time: "figure.time",
  count: "figure.count",
  percent: "figure.percent",
  number: "figure.number",
  money: "figure.money",
};

/** A rule with its settings in one line ("Yes 100, partly 50, no 0"). */
export function ruleWords(words: Words, setting: RuleSetting): string {
  const { plain } = words.numbers;
  const or = (figure: number | null, key: MessageKey) => (figure === null ? words.t(key) : plain(figure));
  switch (setting.rule) {
    case "verdict":
      return words.t("rule.verdict.words", {
        yes: plain(setting.yes),
        partial: plain(setting.partial),
        no: plain(setting.no),
      });
    case "scale": {
      const more = setting.direction === "more";
      return words.t(more ? "rule.scale.more" : "rule.scale.less", {
        worst: or(setting.worst, more ? "rule.lowest" : "rule.highest"),
        best: or(setting.best, more ? "rule.highest" : "rule.lowest"),
      });
    }
    case "ratio":
      return words.t(setting.direction === "more" ? "rule.ratio.more" : "rule.ratio.less");
    case "target":
      return words.t(setting.target < setting.threshold ? "rule.target.less" : "rule.target.more", {
        threshold: plain(setting.threshold),
        target: plain(setting.target),
      });
    case "count":
      return setting.enough === null
        ? words.t("rule.enough.most")
        : words.t("rule.count.words", { enough: plain(setting.enough) });
    case "years":
      return setting.enough === null
        ? words.t("rule.enough.most")
        : words.t("rule.years.words", { enough: plain(setting.enough) });
    case "rating":
    case "given-score":
      return setting.outOf === null
        ? words.t("rule.outOf.stated")
        : words.t("rule.outOf.words", { outOf: plain(setting.outOf) });
    case "certificate":
      if (setting.schemes.length === 0) {
        return setting.enough === undefined
          ? words.t("rule.schemes.any")
          : words.t("rule.schemes.enough", { enough: plain(setting.enough) });
      }
      return listed(
        words,
        setting.schemes.map(({ scheme, points, required }) =>
          words.t(required ? "rule.scheme.required" : "rule.worth", { name: scheme, points: plain(points) }),
        ),
      );
    case "choices":
      return listed(
        words,
        setting.choices.map(({ words: name, points }) =>
          words.t("rule.worth", { name, points: plain(points) }),
        ),
      );
    case "maturity":
      return ladderWords(words, setting.ladder ?? USUAL_LADDER);
    case "price":
      return words.t("rule.price.words");
    case "manual":
      return words.t("rule.manual.words");
  }
}

/** Points of the rungs of automation where nobody chose others. */
export const USUAL_LADDER: LadderPoints = { none: 0, planned: 25, pilot: 50, production: 75, scaled: 100 };

export const RUNGS = [
  "none",
  "planned",
  "pilot",
  "production",
  "scaled",
] as const satisfies readonly (keyof LadderPoints)[];

export const RUNG_NAMES: Readonly<Record<keyof LadderPoints, MessageKey>> = {
  none: "level.none",
  planned: "level.planned",
  pilot: "level.pilot",
  production: "level.production",
  scaled: "level.scaled",
};

function ladderWords(words: Words, ladder: LadderPoints): string {
  const rungs = RUNGS.map((rung) =>
    words.t("rule.worth", { name: words.t(RUNG_NAMES[rung]), points: words.numbers.plain(ladder[rung]) }),
  );
  return rungs.join(" · ");
}

function listed(words: Words, parts: readonly string[]): string {
  return parts.length === 0 ? words.t("rule.nothingSet") : parts.join(" · ");
}
