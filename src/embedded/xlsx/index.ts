export { readXlsx } from "./read";
export { DEFAULT_STYLE } from "./read/styles";
export { writeXlsx } from "./write";
