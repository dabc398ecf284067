import { screen, waitFor } from "@testing-library/react";
import { Problem } from "../../src/core/model";
import { PaneDriver } from "./pane-driver";
import { EVALUATION } from "./fixtures";

async function reportScreen(setup = {}): Promise<PaneDriver> {
  const pane = await PaneDriver.read(setup);
  await pane.goTo("Report");
  return pane;
}

/** A promise that is kept when the test says so. */
function held(): { promise: Promise<void>; letGo: () => void } {
  let letGo = () => {};
  const promise = new Promise<void>((resolve) => (letGo = resolve));
  return { promise, letGo };
}

describe("Report", () => {
  it("names the sheets before writing and says what came of it", async () => {
    const pane = await reportScreen();
    expect(screen.getByText("Weights, 8 totals and 3 charts")).toBeInTheDocument();
    expect(screen.getByText("29 questions × 8 vendors")).toBeInTheDocument();
    await pane.press(/^Write \d sheets$/);
    await pane.sees(/^\d sheets written\.$/);
    expect(screen.getByRole("button", { name: /^Refresh \d sheets$/ })).toBeInTheDocument();
    expect(screen.getByText("The workbook is up to date.")).toBeInTheDocument();
    expect(pane.connection.report!.plan.sheets.map(({ key }) => key)).toEqual([
      "ranking",
      "scorecard",
      "evidence",
      "reading",
      "log",
    ]);
  });

  it("reports a chart that failed and cells that differ, and keeps the report", async () => {
    const pane = await reportScreen();
    pane.connection.outcome = {
      failedCharts: [{ name: "RFP_ProfileChart", code: "InvalidArgument" }],
      differences: ["RFP Ranking!C7"],
    };
    await pane.press(/^Write \d sheets$/);
    await pane.sees(/1 chart could not be drawn: RFP_ProfileChart \(InvalidArgument\)/);
    await pane.press("Go to RFP Ranking!C7");
    expect(pane.connection.visited).toEqual([{ sheet: "RFP Ranking", row: 6, column: 2 }]);
  });

  it("shows how far it is and stops on Cancel without losing anything", async () => {
    const pane = await reportScreen();
    const hold = held();
    pane.connection.gate = hold.promise;
    await pane.press(/^Write \d sheets$/);
    await pane.sees("Writing RFP Ranking");
    expect(screen.getByText("1 of 5")).toBeInTheDocument();
    await pane.press("Cancel");
    expect(screen.getByRole("button", { name: "Stopping" })).toBeDisabled();
    hold.letGo();
    await pane.sees(/^Stopped\./);
    expect(pane.connection.report).toBeUndefined();
    expect(screen.getByRole("button", { name: /^Write \d sheets$/ })).toBeEnabled();
  });

  it("puts a problem into words with the next step, and tries again", async () => {
    const pane = await reportScreen();
    const values = { sheet: "RFP Ranking" };
    pane.connection.failures.push(
      new Problem(
        "excel-protected",
        { key: "problem.excel-protected", values },
        { key: "next.excel-protected" },
      ),
    );
    await pane.press(/^Write \d sheets$/);
    await pane.sees("The workbook or sheet “RFP Ranking” is protected.");
    expect(
      screen.getByText("Remove the protection (Review › Unprotect), then try again."),
    ).toBeInTheDocument();
    await pane.press("Try again");
    await pane.sees(/^\d sheets written\.$/);
    expect(screen.queryByText(/is protected/)).not.toBeInTheDocument();
  });

  it("waits while a cell is edited and goes on by itself", async () => {
    const pane = await reportScreen();
    pane.connection.failures.push(
      new Problem("excel-busy", { key: "problem.excel-busy" }, { key: "next.excel-busy" }),
    );
    await pane.press(/^Write \d sheets$/);
    await pane.sees("A cell is still being edited");
    expect(screen.getByText("Nothing has been written yet")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText(/^\d sheets written\.$/)).toBeInTheDocument(), {
      timeout: 3000,
    });
    expect(screen.queryByText("A cell is still being edited")).not.toBeInTheDocument();
  });

  it("keeps what people typed since: scores, reasons and numbers of their own", async () => {
    const pane = await reportScreen({ writtenWith: EVALUATION.weights });
    const rows = pane.connection.report!.snapshot()["RFP_QuestionIds"]!.values.map(([id]) => id);
    pane.connection.report!.type("RFP_Scores", rows.indexOf("E2"), 1, 12);
    [40, 30, 10, 10, 10].forEach((weight, row) =>
      pane.connection.report!.type("RFP_Weights", row, 0, weight),
    );
    await pane.press(/^Refresh \d sheets$/);
    await pane.sees(/^\d sheets refreshed\.$/);
    const after = pane.connection.report!.snapshot();
    expect(after["RFP_Scores"]!.values[rows.indexOf("E2")]![1]).toBe(12);
    expect(after["RFP_Weights"]!.values.flat()).toEqual([40, 30, 10, 10, 10]);
  });

  it("writes the pane's weights when they were changed here", async () => {
    const pane = await PaneDriver.read({ writtenWith: EVALUATION.weights });
    await pane.goTo("Weights");
    pane.drag("Cost", 40);
    await pane.goTo("Report");
    expect(screen.getByText("Weights and 8 totals")).toBeInTheDocument();
    await pane.press(/^Refresh \d sheets$/);
    await pane.sees(/^\d sheets refreshed\.$/);
    expect(pane.connection.report!.snapshot()["RFP_Weights"]!.values.flat()).toEqual([16, 20, 40, 16, 8]);
  });
});
