import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openEmbeddedExcel, type EmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { connectWorkbook } from "../../src/excel";
import { App } from "../../src/taskpane/app";
import { coreEngine } from "../../src/taskpane/session/core-engine";
import { MESSAGES } from "./messages";
import { rememberedInMemory } from "./remembered-in-memory";

const SAMPLE = join(__dirname, "../../assets/samples/bpo-tender.xlsx");

/** The pane over the embedded Excel: nothing in between is made up. */
async function openPane(): Promise<{ excel: EmbeddedExcel; close: () => void }> {
  const excel = await openEmbeddedExcel({ workbook: readFileSync(SAMPLE), fileName: "bpo-tender.xlsx" });
  const { unmount } = render(
    <App
      services={{
        connection: connectWorkbook(excel.Excel, excel.isSetSupported),
        loadEngine: async () => coreEngine,
        language: "en",
        messages: MESSAGES.en,
        locale: "en-US",
        title: () => "bpo-tender",
        today: () => "2026-11-21",
        officeBackground: () => undefined,
        remembered: rememberedInMemory(),
      }}
    />,
  );
  return { excel, close: unmount };
}

const press = async (name: string | RegExp) =>
  userEvent.setup().click(await screen.findByRole("button", { name }, { timeout: 20_000 }));
const tab = async (name: RegExp) => userEvent.setup().click(await screen.findByRole("tab", { name }));

describe("The whole road, from a workbook to a report and back", () => {
  it("reads, ranks, writes, follows a weight typed into the sheet, and lets go", async () => {
    const { excel, close } = await openPane();
    await press("Read this workbook");
    await screen.findByRole("heading", { name: "How it was read" }, { timeout: 20_000 });
    await tab(/^Report/);
    await press(/^Write \d sheets$/);
    expect(
      await screen.findByText(/^\d sheets written\.$/, undefined, { timeout: 60_000 }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/could not be drawn|differently/)).not.toBeInTheDocument();
    // What has just been written is not old.
    expect(screen.getByText("The workbook is up to date.")).toBeInTheDocument();
    expect(screen.queryByText("What will change")).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "In the workbook" })).toBeInTheDocument();

    const ranking = excel.hands.sheets().find(({ name }) => name === "RFP Ranking")!;
    await tab(/^Weights/);
    await screen.findByRole("heading", { level: 1, name: "Weights" });
    const field = () => screen.getByRole<HTMLInputElement>("spinbutton", { name: "Cost: share" }).value;
    const before = field();
    const row = [...Array(40).keys()].find((at) => excel.hands.draw(ranking.id, at, 1).text === "Cost")!;
    expect(excel.hands.type(ranking.id, row, 2, "80")).toEqual({});
    await waitFor(() => expect(field()).not.toBe(before), { timeout: 10_000 });

    close();
    await waitFor(() => expect(excel.eventRegistrations).toBe(0));
    excel.dispose();
  }, 120_000);
});
