import { aboutOf, becomesMessage, kindMessage } from "../corrections/describe";
import {
  STANDARD_CRITERIA,
  type Correction,
  type CriterionId,
  type LogEntry,
  type Logged,
  type Message,
} from "../model";
import { isSetting } from "../settings";
import { criterionName, inWords, toTheSecond, type LogContext } from "./log-context";

/** One decision of people: made, changed or taken back. */
export interface CorrectionChange {
  /** What is decided now; null when it was taken back. */
  readonly after: Correction | null;
  /** What had been decided about the same thing; null when nothing. */
  readonly before: Correction | null;
  /** What was read or suggested without any decision (`CorrectionOutcome.asRead`), where it is known. */
  readonly asRead?: Message;
}

const LOGGED_AS: Readonly<Partial<Record<Correction["kind"], Logged>>> = {
  rule: "rule",
  rubric: "rule",
  "missing-policy": "rule",
  points: "points",
  "criterion-name": "criterion",
  "criterion-order": "criterion",
  criterion: "criterion",
  minimum: "gate",
  gate: "gate",
  "gate-decision": "gate",
  "cost-setting": "price",
  "exchange-rate": "price",
  "price-line": "price",
  "price-line-added": "price",
};

/** The kind of change says these already. */
const SAID_BY_KIND = new Set<Correction["kind"]>(["points", "rule", "criterion", "gate", "gate-decision"]);

/** The line of RFP Log for a decision; undefined when there is neither a new nor an old one. */
export function logCorrection(change: CorrectionChange, context: LogContext): LogEntry | undefined {
  const { after, before } = change;
  const about = after ?? before;
  if (!about) return undefined;
  const untouched = untouchedText(about, change.asRead, context);
  return {
    when: toTheSecond(context.when),
    who: (after?.who ?? "") === "" ? context.who : (after?.who ?? ""),
    changed: LOGGED_AS[about.kind] ?? "reading",
    vendor: aboutOf(about).vendor ?? "",
    what: whatOf(about, context),
    from: before ? becomes(before, context) : untouched,
    to: after ? becomes(after, context) : untouched,
    reason: after?.reason ?? "",
  };
}

/** What stands where nobody decided anything. */
function untouchedText(about: Correction, asRead: Message | undefined, context: LogContext): string {
  if (asRead) return inWords(context, asRead);
  if (about.kind === "criterion-name" && isStandard(about.criterion))
    return usualName(about.criterion, context);
  return inWords(context, { key: isSetting(about) ? "log.as-suggested" : "log.as-read" });
}

function isStandard(criterion: CriterionId): boolean {
  return STANDARD_CRITERIA.some((id) => id === criterion);
}

/** The product's name for one of the five. */
function usualName(criterion: CriterionId, context: LogContext): string {
  return inWords(context, { key: `report.criterion.${criterion}` });
}

function whatOf(correction: Correction, context: LogContext): string {
  const kind = inWords(context, kindMessage(correction));
  const subject = subjectOf(correction, context);
  if (subject === "") return kind;
  return SAID_BY_KIND.has(correction.kind) ? subject : `${kind}: ${subject}`;
}

function subjectOf(correction: Correction, context: LogContext): string {
  switch (correction.kind) {
    case "criterion-name":
      return isStandard(correction.criterion)
        ? usualName(correction.criterion, context)
        : criterionName(context, correction.criterion);
    case "minimum":
      return criterionName(context, correction.criterion);
    case "gate-decision": {
      const gate = context.evaluation.gates?.find(({ id }) => id === correction.gate);
      return gate === undefined || gate.label === "" ? correction.gate : gate.label;
    }
    case "cost-setting":
      return inWords(context, { key: `log.cost-setting.${correction.name}` });
    default: {
      const { sheet, question } = aboutOf(correction);
      return question ?? sheet ?? "";
    }
  }
}

/** As the list of corrections says it, with the names criteria carry in the sheets. */
function becomes(correction: Correction, context: LogContext): string {
  switch (correction.kind) {
    case "criterion-order":
      return correction.order.map((id) => criterionName(context, id)).join(", ");
    case "criterion":
      if (correction.criterion !== "none") return criterionName(context, correction.criterion);
      return inWords(context, becomesMessage(correction));
    default:
      return inWords(context, becomesMessage(correction));
  }
}
