/** The outsourcing risks of the trade, per vendor, each with its evidence or its absence. They never move a score. */
export { assessRisks } from "./assess-risks";
