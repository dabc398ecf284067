import { screen, waitFor, within } from "@testing-library/react";
import { PaneDriver } from "./pane-driver";
import { spoken } from "./setup";

const BPO = { experience: 2000, technology: 2000, cost: 3500, security: 1500, references: 1000 };

async function weightsScreen(setup = {}): Promise<PaneDriver> {
  const pane = await PaneDriver.read(setup);
  await pane.goTo("Weights");
  return pane;
}

describe("Weights", () => {
  it("keeps the sum at 100 % whatever is dragged", async () => {
    const pane = await weightsScreen();
    for (const [criterion, percent] of [
      ["Cost", 37],
      ["Experience", 3],
      ["References", 71],
      ["Security", 0],
      ["Technology (AI, RPA)", 100],
      ["Cost", 33],
    ] as const) {
      pane.drag(criterion, percent);
      expect(pane.sumOfShares()).toBe(1000);
    }
    expect(pane.shares()[2]).toBe("33%");
  });

  it("moves by one point with the arrows and by five with Page Up and Page Down", async () => {
    const pane = await weightsScreen();
    pane.key("Cost", "ArrowRight");
    expect(pane.slider("Cost").value).toBe("26");
    pane.key("Cost", "PageUp");
    expect(pane.slider("Cost").value).toBe("31");
    pane.key("Cost", "PageDown");
    pane.key("Cost", "ArrowDown");
    expect(pane.slider("Cost").value).toBe("25");
    expect(pane.sumOfShares()).toBe(1000);
  });

  it("takes a typed share and passes over what is no number", async () => {
    const pane = await weightsScreen();
    await pane.typeShare("Cost", "40");
    expect(pane.shares()[2]).toBe("40%");
    expect(pane.sumOfShares()).toBe(1000);
    await pane.typeShare("Cost", "much");
    expect(pane.shares()[2]).toBe("40%");
  });

  it("leaves a locked weight where it is and says so", async () => {
    const pane = await weightsScreen();
    await pane.press("Lock Security");
    const security = pane.slider("Security");
    expect(security).toHaveAttribute("aria-valuetext", "20%, locked");
    pane.drag("Security", 50);
    pane.key("Security", "ArrowUp");
    expect(pane.shares()[3]).toBe("20%");
    pane.drag("Cost", 95);
    expect(pane.shares()).toEqual(["0%", "0%", "80%", "20%", "0%"]);
    expect(screen.getByRole("button", { name: "Unlock Security" })).toHaveAttribute("aria-pressed", "true");
  });

  it("shows the ranking moving, with the movement since the profile", async () => {
    const pane = await weightsScreen();
    await pane.user.click(screen.getByRole("combobox"));
    await pane.user.click(screen.getByRole("option", { name: /^BPO/ }));
    expect(pane.shares()).toEqual(["20%", "20%", "35%", "15%", "10%"]);
    expect(pane.ranking()[0]).toMatch(/^1Northquay Services.*same place78\.7$/);
    pane.drag("Cost", 10);
    expect(pane.ranking()[0]).toMatch(/^1Tamarind Operations.*1 place up/);
    expect(screen.getByText(/^Changed: Cost −25/)).toBeInTheDocument();
    await pane.press("Reset");
    expect(pane.shares()).toEqual(["20%", "20%", "35%", "15%", "10%"]);
    expect(screen.getByText("As in the profile")).toBeInTheDocument();
  });

  it("takes a whole drag back with one Undo", async () => {
    const pane = await weightsScreen();
    expect(screen.getByRole("button", { name: "Undo" })).toBeDisabled();
    for (const percent of [26, 30, 41]) pane.drag("Cost", percent);
    await pane.press("Undo");
    expect(pane.shares()).toEqual(["20%", "25%", "25%", "20%", "10%"]);
  });

  it("applies to the workbook once a report stands there and the weights differ", async () => {
    const pane = await weightsScreen({ writtenWith: BPO });
    expect(screen.queryByRole("button", { name: "Apply to workbook" })).not.toBeInTheDocument();
    pane.drag("Cost", 50);
    await pane.press("Apply to workbook");
    await waitFor(() => expect(pane.connection.weightsWritten).toHaveLength(1));
    const [written] = pane.connection.weightsWritten;
    expect(written!.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 10);
    expect(written![2]).toBe(50);
    expect(await screen.findByRole("button", { name: "See the ranking" })).toBeInTheDocument();
  });

  it("says the outcome once the slider rests", async () => {
    const pane = await weightsScreen();
    pane.drag("Cost", 26);
    await waitFor(() => expect(spoken.at(-1)).toMatch(/^Cost 26%\. Tamarind Operations first, 79\.\d\.$/));
  });

  it("names every share in the bar's sentence", async () => {
    await weightsScreen();
    const bar = within(screen.getByRole("main")).getByRole("img", { name: /^Weights: / });
    expect(bar).toHaveAccessibleName(
      "Weights: Experience 20%, Technology 25%, Cost 25%, Security 20%, References 10%",
    );
  });
});
