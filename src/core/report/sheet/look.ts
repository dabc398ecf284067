import type { BorderLine, CellStyle } from "../workbook-plan";

/** The colours of the written sheets; the pane uses the same ones. */
export const COLOURS = {
  ink: "#1B2437",
  band: "#1F2F4F",
  onBand: "#C9D3E6",
  muted: "#5B6577",
  faint: "#8A94A6",
  hairline: "#D5DAE3",
  heading: "#EEF1F6",
  section: "#E3E8F1",
  white: "#FFFFFF",
  black: "#000000",
  inputFill: "#FFF8DC",
  inputBorder: "#C8B36A",
  inputText: "#0B4F9E",
  leader: "#E3ECF8",
  amber: "#FFC24D",
  amberText: "#3A2600",
  amberFrame: "#8A5A00",
  red: "#F4B6B0",
  redText: "#7A0F0F",
  unanswered: "#D9DDE5",
  blues: ["#BCD3EC", "#DCE8F5", "#F1F6FB"],
  reviewText: "#123F73",
  dataBar: "#9DB2D3",
  tabs: { ranking: "#1F2F4F", others: "#3E6FB0" },
} as const;

/** What a criterion is painted in, and the colour that reads well on it. */
export interface CriterionColours {
  readonly fill: string;
  readonly text: string;
}

const STANDARD_COLOURS: Readonly<Record<string, CriterionColours>> = {
  experience: { fill: "#0C3B7E", text: "#FFFFFF" },
  technology: { fill: "#309890", text: "#000000" },
  cost: { fill: "#9C4812", text: "#FFFFFF" },
  security: { fill: "#7857B9", text: "#FFFFFF" },
  references: { fill: "#690931", text: "#FFFFFF" },
};

/** The buyer's own criteria: neutral greys, dark and light in turn, so that neighbours part. */
const OWN_COLOURS: readonly CriterionColours[] = [
  { fill: "#5B6577", text: "#FFFFFF" },
  { fill: "#A9B2C1", text: "#000000" },
];

/** Colours of the criteria in their order. */
export function criterionColours(ids: readonly string[]): readonly CriterionColours[] {
  let own = 0;
  return ids.map((id) => STANDARD_COLOURS[id] ?? OWN_COLOURS[own++ % OWN_COLOURS.length]!);
}

export const FORMATS = {
  /** Numbers as people type them. Not "0.##": that leaves "25." behind in Excel. */
  typed: "General",
  score: "0",
  points: "0.0",
  share: "0.0%",
  answered: "0%",
  distance: '0.0;-0.0;"–"',
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm",
  text: "@",
  /** Shows nothing, whatever stands in the cell. */
  unseen: ";;;",
} as const;

export function line(color: string, weight: BorderLine["weight"] = "thin"): BorderLine {
  return { color, weight };
}

export const HAIRLINES: CellStyle = {
  border: { bottom: line(COLOURS.hairline), innerHorizontal: line(COLOURS.hairline) },
};

const frame = line(COLOURS.inputBorder);

/** A cell people type into. */
export const INPUT: CellStyle = {
  fill: COLOURS.inputFill,
  color: COLOURS.inputText,
  align: "center",
  border: {
    top: frame,
    bottom: frame,
    left: frame,
    right: frame,
    innerHorizontal: frame,
    innerVertical: frame,
  },
};

export const BASE: CellStyle = { font: "Calibri", size: 10, color: COLOURS.ink, verticalAlign: "center" };
export const TITLE: CellStyle = {
  fill: COLOURS.band,
  color: COLOURS.white,
  bold: true,
  size: 18,
  verticalAlign: "center",
};
export const HINT: CellStyle = { fill: COLOURS.band, color: COLOURS.onBand, size: 10, bold: false };
export const HEADING: CellStyle = {
  fill: COLOURS.heading,
  bold: true,
  wrap: true,
  align: "center",
  border: { bottom: line(COLOURS.faint) },
};
/** Over an Excel table: as dark as the sheet's title. */
export const TABLE_HEADING: CellStyle = {
  fill: COLOURS.band,
  color: COLOURS.white,
  bold: true,
  wrap: true,
  border: { bottom: line(COLOURS.faint) },
};
export const LINK: CellStyle = { color: COLOURS.inputText, underline: true };
