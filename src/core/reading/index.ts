export { mapCells, type SheetMap } from "./cell-map/map-cells";
export { assignCriteria, detectCriteriaInSteps } from "./criteria/assign-criteria";
export { numberQuestions } from "./criteria/number-questions";
export { READING_PASSES, readResponses, readResponsesInSteps } from "./read-responses";
