import type { Correction, CorrectionNote, Setting } from "../model";

/** Whether a setting is a cell of its own sheet, or a row of the table on RFP Reading. */
const HOME: Readonly<Record<Setting["kind"], "table" | "cells">> = {
  rule: "table",
  rubric: "table",
  "criterion-name": "table",
  "criterion-order": "table",
  gate: "table",
  // The decision is a cell of RFP Scorecard; its reason, name and date have no cell there.
  "gate-decision": "table",
  points: "cells",
  minimum: "cells",
  "missing-policy": "cells",
  "cost-setting": "cells",
  "exchange-rate": "cells",
  "price-line": "cells",
  "price-line-added": "cells",
};

export type SignedSetting = CorrectionNote & Setting;

export function isSetting(correction: Correction): correction is SignedSetting {
  return Object.hasOwn(HOME, correction.kind);
}

/** Its cells say it: it is not written into the table of corrections. */
export function livesInCells(correction: Correction): boolean {
  return isSetting(correction) && HOME[correction.kind] === "cells";
}
