export { assignCriteria } from "./criteria/assign-criteria";
export { readResponses } from "./read-responses";
