export { assignCriteria } from "./criteria/assign-criteria";
export { readResponses, type ReadingOptions } from "./read-responses";
