import { screen, waitFor } from "@testing-library/react";
import { Problem } from "../../src/core/model";
import { PaneDriver } from "./pane-driver";
import { EVALUATION } from "./fixtures";

const editing = () => new Problem("excel-busy", { key: "problem.excel-busy" }, { key: "next.excel-busy" });

describe("Following the workbook", () => {
  it("reads a workbook with a report at once and takes over its weights", async () => {
    const pane = await PaneDriver.read({
      writtenWith: { experience: 1000, technology: 1000, cost: 6000, security: 1000, references: 1000 },
    });
    await pane.goTo("Weights");
    expect(pane.shares()).toEqual(["10%", "10%", "60%", "10%", "10%"]);
  });

  it("shows weights typed into the sheet as shares, whatever they add up to", async () => {
    const pane = await PaneDriver.read({ writtenWith: EVALUATION.weights });
    await pane.goTo("Weights");
    pane.connection.type("RFP_Weights", 2, 0, 125);
    await waitFor(() => expect(pane.shares()).toEqual(["10%", "12.5%", "62.5%", "10%", "5%"]));
  });

  it("follows a score typed over without losing weights that are being tried", async () => {
    const pane = await PaneDriver.read({ writtenWith: EVALUATION.weights });
    await pane.goTo("Weights");
    pane.drag("Cost", 10);
    const tried = pane.shares();
    const before = pane.ranking()[0];
    const rows = pane.connection.report!.snapshot()["RFP_QuestionIds"]!.values.map(([id]) => id);
    pane.connection.type("RFP_Scores", rows.indexOf("E1"), 0, 0);
    await waitFor(() => expect(pane.ranking()[0]).not.toBe(before));
    expect(pane.shares()).toEqual(tried);
  });

  it("waits quietly while a cell is being edited, then catches up", async () => {
    const pane = await PaneDriver.read({ writtenWith: EVALUATION.weights });
    await pane.goTo("Weights");
    pane.connection.snapshotFailures.push(editing(), editing());
    pane.connection.type("RFP_Weights", 2, 0, 125);
    await waitFor(() => expect(pane.shares()).toEqual(["10%", "12.5%", "62.5%", "10%", "5%"]), {
      timeout: 5_000,
    });
    expect(pane.connection.snapshotFailures).toEqual([]);
    pane.connection.snapshotFailures.push(editing());
    await pane.goTo("Report");
    await waitFor(() => expect(pane.connection.snapshotFailures).toEqual([]));
    expect(screen.queryByRole("button", { name: "Dismiss" })).not.toBeInTheDocument();
  });

  it("notices that the report was deleted", async () => {
    const pane = await PaneDriver.read({ writtenWith: EVALUATION.weights });
    await pane.goTo("Weights");
    pane.connection.report = undefined;
    await pane.goTo("Report");
    expect(await screen.findByRole("button", { name: /^Write \d sheets$/ })).toBeInTheDocument();
  });

  it("removes its handler when the pane goes", async () => {
    const pane = await PaneDriver.read({ writtenWith: EVALUATION.weights });
    expect(pane.connection.listeners.size).toBe(1);
    pane.close();
    await pane.settle(10);
    expect(pane.connection.listeners.size).toBe(0);
  });

  it("puts an unexpected failure into words, details on request", async () => {
    const pane = await PaneDriver.read();
    pane.connection.failures.push(new Error("boom"));
    await pane.press("Go to Responses!A4:J41");
    await pane.sees("Something unexpected happened.");
    await pane.press("Details");
    expect(screen.getByText(/Error: boom/)).toBeInTheDocument();
    await pane.press("Dismiss");
    expect(screen.queryByText("Something unexpected happened.")).not.toBeInTheDocument();
  });
});
