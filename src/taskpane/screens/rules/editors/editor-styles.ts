import { makeStyles, tokens } from "@fluentui/react-components";

/** How the editors of rules lay out their fields. */
export const useEditorStyles = makeStyles({
  two: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "12px",
    alignItems: "end",
    marginTop: "8px",
  },
  three: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: "12px",
    marginTop: "8px",
  },
  field: { minWidth: 0 },
  wide: { width: "100%", minWidth: 0 },
  list: { marginTop: "8px" },
  /** One of a list: its words over the whole width, its points and the rest below. */
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px 28px",
    columnGap: "8px",
    alignItems: "center",
    padding: "4px 0",
  },
  head: { paddingBottom: "2px", color: tokens.colorNeutralForeground3 },
  points: { width: "72px", minWidth: "72px" },
  remove: { minWidth: "28px", width: "28px", padding: 0 },
  below: { gridColumn: "1 / -1", marginLeft: "-8px" },
  add: { marginTop: "4px", marginLeft: "-8px" },
  hint: { margin: "8px 0 0" },
});
