import type { BrandVariants } from "@fluentui/react-components";

/** Excel's green, from nearly black to nearly white. 80 is the brand colour itself. */
export const EXCEL_GREEN: BrandVariants = {
  10: "#05190D",
  20: "#0A2A17",
  30: "#0C3A20",
  40: "#0C4727",
  50: "#0D5530",
  60: "#0E6337",
  70: "#0F703C",
  80: "#107C41",
  90: "#2B8C55",
  100: "#459C69",
  110: "#5FAC7E",
  120: "#79BC94",
  130: "#94CBA9",
  140: "#AFDABF",
  150: "#CBE9D5",
  160: "#E6F5EB",
};
