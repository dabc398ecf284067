import { criterionFill } from "../../theme/criterion-look";
import type { Look } from "../../theme/pane-theme";

/** What recurs has the colour of cost; what is paid once stands beside it in grey. */
export function costFills(look: Look): { readonly recurring: string; readonly oneOff: string } {
  return {
    recurring: criterionFill("cost", look),
    oneOff: look === "contrast" ? "url(#rfp-vertical)" : "var(--rfp-own)",
  };
}
