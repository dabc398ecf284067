/** What people set right about the reading: applied to it, compared, put into words. */
export { correctReading, totalWords } from "./correct-reading";
export { isAboutReading, readingChoices } from "./reading-choices";
export { settle } from "./same-thing";
