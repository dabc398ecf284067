import { screen, waitFor, within } from "@testing-library/react";
import { PaneDriver } from "./pane-driver";
import { EVALUATION } from "./fixtures";

async function rankingScreen(setup = {}): Promise<PaneDriver> {
  const pane = await PaneDriver.read(setup);
  await pane.goTo("Ranking");
  return pane;
}

describe("Ranking", () => {
  it("says who leads, by how much, and who ties", async () => {
    await rankingScreen();
    expect(screen.getByText(/leads by 2\.2 points/)).toHaveTextContent(
      "Tamarind Operations leads by 2.2 points. Two vendors tie for 3rd place.",
    );
    expect(screen.getAllByText("Tie")).toHaveLength(2);
    expect(screen.getAllByText("3=")).toHaveLength(2);
  });

  it("gives every bar a sentence whose parts add up to the total shown", async () => {
    await rankingScreen();
    const bars = screen.getAllByRole("img", { name: /points\. Experience/ });
    expect(bars).toHaveLength(7);
    for (const bar of bars) {
      const [total, ...parts] = [...bar.getAttribute("aria-label")!.matchAll(/(\d+\.\d)(?=[ ,.])/g)].map(
        ([, n]) => Number(n),
      );
      expect(parts).toHaveLength(5);
      expect(parts.reduce((sum, part) => sum + Math.round(part * 10), 0)).toBe(Math.round(total! * 10));
    }
  });

  it("keeps a vendor below a minimum visible, with the reason and the place it would have", async () => {
    await rankingScreen();
    expect(screen.getByRole("heading", { name: "Did not meet a requirement" })).toBeInTheDocument();
    expect(screen.getByText("Security scores 40.0; at least 45 is required.")).toBeInTheDocument();
    expect(screen.getByText("Would be 6th with 70.0")).toBeInTheDocument();
  });

  it("opens a vendor into why, and gives the focus back to its row", async () => {
    const pane = await rankingScreen();
    await pane.press(/^1 ?Tamarind/);
    expect(screen.getByRole("heading", { level: 1, name: "Tamarind Operations" })).toHaveFocus();
    expect(screen.getByText("1st of 7 · 2.2 ahead of Northquay Services")).toBeInTheDocument();
    const cost = screen.getByRole("button", { name: /^Cost/ });
    expect(cost).toHaveTextContent("25% × 66.416.6−5.0");
    await pane.user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: /^1 ?Tamarind/ })).toHaveFocus();
  });

  it("shows the words that were read, the rule, the cell and what someone changed", async () => {
    const pane = await rankingScreen();
    await pane.press(/^1 ?Tamarind/);
    await pane.press(/^Security/);
    expect(screen.getByText("ISO/IEC 27001:2022").tagName).toBe("MARK");
    expect(screen.getByText("valid until 2027-03-31").tagName).toBe("MARK");
    expect(screen.getByText("Certificate in force at start → 100")).toBeInTheDocument();
    expect(screen.getByText("Changed from 70 to 85")).toBeInTheDocument();
    expect(screen.getByText("Linh Tran · 14 Nov 2026")).toBeInTheDocument();
    await pane.press("Go to C24");
    expect(pane.connection.visited).toEqual([{ sheet: "Responses", row: 23, column: 2 }]);
    await pane.press("4 more answers");
    expect(screen.queryByRole("button", { name: /more answers/ })).not.toBeInTheDocument();
  });

  it("puts the suggested score back into the scorecard", async () => {
    const pane = await rankingScreen({ writtenWith: EVALUATION.weights });
    await pane.press(/^1 ?Tamarind/);
    await pane.press(/^Security/);
    await pane.press("Restore 70");
    await waitFor(() => expect(pane.connection.scoresWritten).toHaveLength(1));
    const [[row, column, value]] = pane.connection.scoresWritten as [[number, number, number]];
    expect(pane.connection.report!.snapshot()["RFP_QuestionIds"]!.values[row]![0]).toBe("S2");
    expect(pane.connection.report!.snapshot()["RFP_Vendors"]!.values.flat()[column]).toBe(
      "Tamarind Operations",
    );
    expect(value).toBe(70);
    await waitFor(() => expect(screen.queryByText("Changed from 70 to 85")).not.toBeInTheDocument());
  });

  it("measures movement from the workbook when asked", async () => {
    const pane = await rankingScreen({
      writtenWith: { experience: 1000, technology: 1000, cost: 6000, security: 1000, references: 1000 },
    });
    await pane.goTo("Weights");
    pane.drag("Cost", 10);
    await pane.goTo("Ranking");
    await pane.press(/profile/);
    await pane.user.click(await screen.findByRole("menuitemradio", { name: "the workbook" }));
    const rows = pane.container.querySelectorAll("[data-row]");
    expect(rows[0]).toHaveTextContent(/Tamarind.*place/);
    expect(within(rows[0] as HTMLElement).getByText(/places? up/)).toBeInTheDocument();
  });

  it("shows a second decimal only where neighbours would look equal but are not", async () => {
    const scores = EVALUATION.scores.map((score) =>
      score.vendor === "v3" && score.question === "R1" ? { ...score, value: score.value! + 30 } : score,
    );
    await rankingScreen({ evaluation: { ...EVALUATION, scores } });
    expect(screen.queryByText("Tie")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: /Lotusgate/ })).toHaveTextContent("74.01");
    expect(screen.getByRole("button", { name: /Aldermere/ })).toHaveTextContent("74.00");
    expect(screen.getByRole("button", { name: /Tamarind/ })).toHaveTextContent("79.6");
  });
});
