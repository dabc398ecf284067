export { mapCells, type SheetMap } from "./cell-map/map-cells";
export { assignCriteria } from "./criteria/assign-criteria";
export { readResponses } from "./read-responses";
