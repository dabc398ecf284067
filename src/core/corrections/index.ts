/** What people set right about the reading: applied to it, compared, put into words. */
export { correctReading } from "./correct-reading";
export { mustReadAgain, isAboutReading, readingChoices } from "./reading-choices";
export { settle } from "./same-thing";
