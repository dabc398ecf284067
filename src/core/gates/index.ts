/** Must-haves: what people set, how every vendor stands to it, and what the responses suggest. They never change a score. */
export { gatesOf, nextGateId } from "./gates-of";
export { suggestGates, type GateSuggestion } from "./suggest-gates";
export { gateName, gatesOfVendor } from "./vendor-gates";
export { heldUntil } from "./check-certificate";
