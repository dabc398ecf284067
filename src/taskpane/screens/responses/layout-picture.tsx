import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetLayout } from "../../../core/model";

const useStyles = makeStyles({
  picture: { width: "48px", height: "40px", display: "block" },
});

/** Cells that hold vendors' names, for each layout, on a grid of four by four: [column, row]. */
const VENDOR_CELLS: Readonly<Record<SheetLayout, readonly (readonly [number, number])[]>> = {
  "vendor-columns": [
    [1, 0],
    [2, 0],
    [3, 0],
  ],
  "vendor-rows": [
    [0, 1],
    [0, 2],
    [0, 3],
  ],
  "sheet-per-vendor": [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
  ],
  long: [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 0],
  ],
  none: [],
};

/** A small sheet with the vendors' cells in green. Decoration: the words beside it say the same. */
export function LayoutPicture({ layout }: { layout: SheetLayout }) {
  const styles = useStyles();
  const line = tokens.colorNeutralStroke1;
  return (
    <svg className={styles.picture} viewBox="0 0 48 40" aria-hidden="true">
      <rect x="0.5" y="0.5" width="47" height="39" rx="4" fill={tokens.colorNeutralBackground1} />
      {VENDOR_CELLS[layout].map(([column, row]) => (
        <rect
          key={`${column} ${row}`}
          x={1 + column * 11.7}
          y={1 + row * 9.7}
          width="11.7"
          height="9.7"
          fill={tokens.colorBrandBackground2Hover}
        />
      ))}
      <path d="M12.5 1v38M24.5 1v38M36.5 1v38M1 10.5h46M1 20.5h46M1 30.5h46" stroke={line} strokeWidth="1" />
      <rect x="0.5" y="0.5" width="47" height="39" rx="4" fill="none" stroke={line} />
    </svg>
  );
}
