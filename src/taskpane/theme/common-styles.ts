import { makeStyles, tokens } from "@fluentui/react-components";

/** The few shapes of text and box that every screen shares. */
export const useCommonStyles = makeStyles({
  figures: { fontVariantNumeric: "tabular-nums" },
  caption: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  quieter: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  sectionTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  section: { marginTop: "16px" },
  between: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  truncate: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  softCard: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: "8px",
    padding: "12px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  lineCard: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "8px",
    padding: "10px 12px",
  },
  /** A list's row, and the button that is the whole of it. */
  rowItem: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  rowButton: {
    display: "grid",
    width: "100%",
    padding: 0,
    border: "none",
    borderRadius: "4px",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  rowHeading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
