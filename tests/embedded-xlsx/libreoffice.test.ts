import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "../../src/embedded/xlsx";
import { available, canDraw, requireOrExplain, resave, toCsv, toPng } from "../support/libreoffice";
import { rankingWorkbook } from "./sample-workbook";

jest.setTimeout(180_000);

// LibreOffice shares no code with us: what it recalculates and understands is an independent verdict.
const judge = requireOrExplain("LibreOffice", available());
const bytes = writeXlsx(rankingWorkbook());

(judge ? describe : describe.skip)("LibreOffice", () => {
  it("calculates the written formulas and names afresh", () => {
    const ranking = toCsv(bytes).get("RFP Ranking");
    expect(ranking?.slice(0, 4).map((line) => line.slice(0, 6))).toEqual([
      ["Vendor", "Experience", "Technology", "Cost", "Total", "Share"],
      ["Brightwater", "21", "15", "18", "54", expect.stringMatching(/^33\.5403726708/)],
      ["Alderbay", "19", "16", "17", "52", expect.stringMatching(/^32\.2981366459/)],
      ["Deltamind & <Söhne>", "13", "19", "23", "55", expect.stringMatching(/^34\.1614906832/)],
    ]);
  });

  it("understands charts, lists, conditional formats and print settings", () => {
    const sheet = readXlsx(resave(bytes)).sheets[0];
    expect(sheet?.charts.map(({ type, series }) => [type, series.length])).toEqual([
      ["BarStacked", 3],
      ["BarStacked100", 3],
      ["RadarMarkers", 2],
      ["XYScatter", 3],
    ]);
    expect(sheet?.charts[0]?.categoryAxis).toMatchObject({ reversed: true, crosses: "maximum" });
    expect(sheet?.charts[0]?.series.map(({ color, values }) => [color, values.replace(/'/g, "")])).toEqual([
      ["#0C3B7E", "RFP Ranking!$B$2:$B$4"],
      ["#309890", "RFP Ranking!$C$2:$C$4"],
      ["#9C4812", "RFP Ranking!$D$2:$D$4"],
    ]);
    expect(sheet?.validations.map(({ kind, formula1 }) => [kind, formula1])).toEqual(
      expect.arrayContaining([
        ["list", "$H$6:$H$7"],
        ["decimal", "0"],
      ]),
    );
    expect(sheet?.conditionalFormats.map(({ kind }) => kind).sort()).toEqual(["data-bar", "formula"]);
    expect(sheet?.page).toMatchObject({
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom: 41, right: 17 },
      titleRows: { from: 0, to: 0 },
    });
    expect(sheet?.tables.map(({ name }) => name)).toEqual(["RFP_Table"]);
    expect(sheet?.comments[0]?.text).toContain("twice");
  });

  it("draws it", () => {
    if (!requireOrExplain("pdftoppm", canDraw())) return;
    const directory = mkdtempSync(join(tmpdir(), "rfp-pictures-"));
    try {
      const pages = toPng(bytes, directory);
      expect(pages.length).toBeGreaterThan(0);
      // An empty page takes about 2 KB.
      expect(statSync(pages[0] ?? "").size).toBeGreaterThan(20_000);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
