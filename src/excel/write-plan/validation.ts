import type { Validation } from "../../core/report/workbook-plan";
import { parseArea, rangeAt } from "./areas";
import type { Payload } from "./payload";

/** Excel's limits for the words of a refusal and of the message beside a cell. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;
const LONGEST_PROMPT = 255;

/** After the names: a list may take its choices from one. */
export async function writeValidations(
  worksheet: Excel.Worksheet,
  validations: readonly Validation[],
  payload: Payload,
): Promise<void> {
  for (const validation of validations) {
    const { prompt } = validation;
    await payload.makeRoom(6, validation.error.message.length + (prompt?.message.length ?? 0));
    const rules = rangeAt(worksheet, parseArea(validation.range)).dataValidation;
    rules.rule = ruleOf(validation);
    rules.ignoreBlanks = validation.ignoreBlank;
    rules.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: validation.error.title.slice(0, LONGEST_TITLE),
      message: validation.error.message.slice(0, LONGEST_MESSAGE),
    };
    if (prompt) {
      rules.prompt = {
        showPrompt: true,
        title: prompt.title.slice(0, LONGEST_TITLE),
        message: prompt.message.slice(0, LONGEST_PROMPT),
      };
    }
  }
}

function ruleOf(validation: Validation): Excel.DataValidationRule {
  if (validation.kind === "list") return { list: { inCellDropDown: true, source: validation.source } };
  if (validation.max === undefined)
    return { decimal: { formula1: validation.min, operator: "GreaterThanOrEqualTo" } };
  return { decimal: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
}
