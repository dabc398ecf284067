export { mapCells, type SheetMap } from "./cell-map/map-cells";
export { assignCriteria } from "./criteria/assign-criteria";
export { numberQuestions } from "./criteria/number-questions";
export { readResponses } from "./read-responses";
