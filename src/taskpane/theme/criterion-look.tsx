import { STANDARD_CRITERIA, type CriterionId, type StandardCriterionId } from "../../core/model";
import type { Look } from "./pane-theme";

function isStandard(id: CriterionId): id is StandardCriterionId {
  return (STANDARD_CRITERIA as readonly string[]).includes(id);
}

const PATTERNS: Readonly<Record<StandardCriterionId, string>> = {
  experience: "CanvasText",
  technology: "url(#rfp-diagonal)",
  cost: "url(#rfp-dots)",
  security: "url(#rfp-vertical)",
  references: "Canvas",
};

/**
 * What a criterion's segment is filled with: its colour, or its pattern where the system forces colours.
 * A buyer's own criteria take neutral grey, not a new hue.
 */
export function criterionFill(id: CriterionId, look: Look): string {
  if (look === "contrast") return isStandard(id) ? PATTERNS[id] : "url(#rfp-cross)";
  return isStandard(id) ? `var(--rfp-${id})` : "var(--rfp-own)";
}

/** The patterns segments refer to. Rendered once, in no one's way. */
export function CriterionPatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: "absolute", forcedColorAdjust: "none" }}>
      <defs>
        <pattern
          id="rfp-diagonal"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="Canvas" />
          <rect width="2.5" height="5" fill="CanvasText" />
        </pattern>
        <pattern id="rfp-dots" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" fill="Canvas" />
          <circle cx="2" cy="2" r="1" fill="CanvasText" />
        </pattern>
        <pattern id="rfp-vertical" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" fill="Canvas" />
          <rect width="1.5" height="4" fill="CanvasText" />
        </pattern>
        <pattern id="rfp-cross" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="Canvas" />
          <path d="M0 0L6 6M6 0L0 6" stroke="CanvasText" strokeWidth="1" />
        </pattern>
        <pattern
          id="rfp-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" fill="var(--rfp-bar)" />
        </pattern>
      </defs>
    </svg>
  );
}
