import { tellChanged } from "../changes";
import type { Method, Property } from "../registry";
import { readChoice } from "../registry";
import { ensureEditable } from "../write-cells";
import type { CellsRef } from "./cells-ref";
import { changeLook } from "./range-format";
import { defaultStyle } from "../../workbook/blank";
import { intersect, subtract } from "../../workbook/rects";
import { selectCells } from "../selection";

const CLEARS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export const rangeWorkProperties: Record<string, Property<CellsRef>> = {};

export const rangeWorkMethods: Record<string, Method<CellsRef>> = {
  Clear: {
    call: (ref, args, host) => {
      const what = args.has(0) ? readChoice(args.values[0], CLEARS) : "All";
      ensureEditable(host, ref.sheet, ref.rects);
      for (const rect of ref.rects) {
        if (what === "All" || what === "Contents") host.workbook.clearCells(ref.sheet, rect);
        if (what === "All" || what === "Formats") {
          changeLook(ref, host, "clear", () => defaultStyle());
          ref.sheet.conditionalFormats = ref.sheet.conditionalFormats
            .map((format) => ({ ...format, rects: format.rects.flatMap((item) => subtract(item, rect)) }))
            .filter((format) => format.rects.length > 0);
        }
        if (what === "All") {
          ref.sheet.validations = ref.sheet.validations
            .map((validation) => ({
              ...validation,
              rects: validation.rects.flatMap((item) => subtract(item, rect)),
            }))
            .filter((validation) => validation.rects.length > 0);
        }
        if (what !== "Contents" && what !== "Formats") {
          ref.sheet.hyperlinks = ref.sheet.hyperlinks.filter((link) => !intersect(link.rect, rect));
        }
        tellChanged(host, { sheet: ref.sheet, rect, by: "add-in" });
      }
      return null;
    },
  },
  Select: {
    call: (ref, _, host) => {
      selectCells(host, ref.sheet, ref.rect);
      return null;
    },
  },
};
