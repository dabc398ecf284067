import { screen, waitFor } from "@testing-library/react";
import { axe } from "jest-axe";
import type { SheetGrid } from "../../../src/core/model";
import { PaneDriver } from "../pane-driver";
import { sampleGrids } from "../sample-grids";

let grids: readonly SheetGrid[];
beforeAll(async () => {
  grids = await sampleGrids("bpo-tender.xlsx");
}, 120_000);

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });

async function weights(): Promise<PaneDriver> {
  const pane = await PaneDriver.read({ grids });
  await pane.goTo("Weights");
  return pane;
}

describe("Weights of questions, criteria and the rest of the scoring", () => {
  it("weighs questions by any points: shares follow, informational ones count for nothing", async () => {
    const pane = await weights();
    await pane.press("Experience: questions");
    await heading("Experience");
    const fields = () => screen.getAllByRole<HTMLInputElement>("spinbutton", { name: /^Points: / });
    const count = fields().length;
    await pane.user.clear(fields()[0]!);
    await pane.user.type(fields()[0]!, String(count - 1));
    await pane.sees("50% of the criterion, 10% of the total");
    await pane.user.click(screen.getAllByRole("checkbox")[1]!);
    expect(fields()[1]).toHaveValue("0");
    await pane.sees("For information: counts for nothing");
    await pane.user.click(screen.getAllByRole("checkbox")[1]!);
    expect(fields()[1]).not.toHaveValue("0");
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.press("Save");
    await pane.sees("Experience: changed.");
    await pane.press("Experience: questions");
    await waitFor(() => expect(fields()[0]).toHaveValue(String(count - 1)));
    await pane.press("All equal");
    expect(new Set(fields().map(({ value }) => value))).toEqual(new Set(["1"]));
    await pane.press("Cancel");
    expect(screen.getByRole("button", { name: "Experience: questions" })).toHaveFocus();
  }, 120_000);

  it("asks for a minimum score and says who would fall below", async () => {
    const pane = await weights();
    await pane.press("Security: questions");
    await pane.user.type(await screen.findByRole("spinbutton", { name: "Minimum score" }), "101");
    expect(screen.getByText("A number from 0 to 100, or nothing")).toBeInTheDocument();
    await pane.user.clear(screen.getByRole("spinbutton", { name: "Minimum score" }));
    await pane.user.type(screen.getByRole("spinbutton", { name: "Minimum score" }), "100");
    await waitFor(() => expect(screen.getAllByText(/no place/).length).toBeGreaterThan(0));
    await pane.press("Save");
    await pane.goTo("Ranking");
    await pane.sees(/at least 100 is required/);
  }, 120_000);

  it("renames, reorders and adds criteria, and switches what unanswered questions do", async () => {
    const pane = await weights();
    await pane.press(/^Criteria/);
    await heading("Criteria");
    const cost = screen.getByRole("textbox", { name: "Name: Cost" });
    await pane.user.clear(cost);
    expect(screen.getByText("A name of its own, please")).toBeInTheDocument();
    await pane.user.type(cost, "Price");
    await pane.press("Move References up");
    await pane.press("Add a criterion");
    expect(screen.getAllByPlaceholderText("New criterion").at(-1)).toHaveFocus();
    await pane.user.keyboard("Sustainability");
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.press("Save");
    await pane.sees("Criteria changed.");
    const names = screen.getAllByRole("slider").map((one) => one.getAttribute("aria-label"));
    expect(names).toEqual([
      "Experience",
      "Technology (AI, RPA)",
      "Price",
      "References",
      "Security",
      "Sustainability",
    ]);
    await pane.press(/^Unanswered questions/);
    await heading("Unanswered questions");
    await pane.user.click(screen.getByRole("radio", { name: /^Leave out/ }));
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.press("Save");
    await pane.sees("Unanswered questions: Leave out.");
    expect(
      screen.getByText("Their weight is shared by the other questions of the criterion."),
    ).toBeInTheDocument();
  }, 120_000);
});
