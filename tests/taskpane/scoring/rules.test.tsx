import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import type { SheetGrid } from "../../../src/core/model";
import { PaneDriver } from "../pane-driver";
import { sampleGrids } from "../sample-grids";

let grids: readonly SheetGrid[];
beforeAll(async () => {
  grids = await sampleGrids("bpo-tender.xlsx");
}, 120_000);

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
const RPA = "How it is scored: Do you use RPA in production? Which tools, how many bots?";

/** Opens a question by its way in from the list of all questions. */
async function question(): Promise<PaneDriver> {
  const pane = await PaneDriver.read({ grids });
  await pane.user.click(document.querySelector<HTMLElement>('[data-row="questions"]')!);
  await pane.press(RPA);
  await heading("Question");
  return pane;
}

const rowOf = (vendor: string) =>
  screen.getAllByRole("listitem").find((row) => row.textContent?.startsWith(vendor))!;

describe("How a question is scored", () => {
  it("changes the rule: every vendor's score moves while it is chosen, undo and automatic bring it back", async () => {
    const pane = await question();
    expect(screen.getByText("AI and RPA maturity")).toBeInTheDocument();
    expect(screen.getByText("Chosen from the answers")).toBeInTheDocument();
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.user.click(screen.getAllByRole("button", { name: "Change…" })[0]!);
    await heading("Change rule");
    const save = screen.getByRole("button", { name: "Use this rule" });
    expect(save).toHaveAttribute("aria-disabled", "true");
    await pane.user.selectOptions(screen.getByRole("combobox"), "Yes, partly or no");
    await waitFor(() => expect(rowOf("Northbridge").textContent).toContain("75 →100"));
    const yes = screen.getByRole("spinbutton", { name: "Yes" });
    await pane.user.clear(yes);
    await pane.user.type(yes, "150");
    expect(screen.getByRole("alert")).toHaveTextContent("Something is missing");
    expect(save).toHaveAttribute("aria-disabled", "true");
    await pane.user.clear(yes);
    await pane.user.type(yes, "90");
    await waitFor(() => expect(rowOf("Northbridge").textContent).toContain("75 →90"));
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.press("Use this rule");
    await pane.sees("Rule changed: Yes, partly or no.");
    expect(screen.getByText("Yes 90 · partly 50 · no 0")).toBeInTheDocument();
    expect(screen.getByText("Chosen by people")).toBeInTheDocument();
    expect(within(rowOf("Northbridge")).getByText("90")).toBeInTheDocument();
    await pane.user.click(screen.getAllByRole("button", { name: "Change…" })[0]!);
    await pane.user.selectOptions(await screen.findByRole("combobox"), "Automatic");
    await waitFor(() => expect(rowOf("Northbridge").textContent).toContain("90 →75"));
    await pane.press("Use this rule");
    await pane.sees("Chosen from the answers");
    await pane.press("Undo");
    await pane.sees("Yes 90 · partly 50 · no 0");
  }, 120_000);

  it("keeps a rubric, whose levels fill a score; the score needs a reason, stays beside the suggestion and is restored", async () => {
    const pane = await question();
    await pane.press("Add…");
    await heading("Edit rubric");
    await pane.user.type(screen.getByRole("textbox", { name: "100 points" }), "Live, with figures");
    await pane.user.type(screen.getByRole("textbox", { name: "50 points" }), "Live");
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.press("Save rubric");
    await pane.sees("Rubric saved: 2 levels.");
    await pane.press("Change the score: Northbridge Process Services Ltd.");
    await heading("Change the score");
    await pane.user.click(screen.getByRole("radio", { name: /^100/ }));
    expect(screen.getByRole("spinbutton", { name: /^Score/ })).toHaveValue("100");
    await pane.sees("75 → 100");
    expect(screen.getByRole("button", { name: "Save" })).toHaveAttribute("aria-disabled", "true");
    await pane.user.type(screen.getByRole("textbox", { name: /^Reason/ }), "Seen live");
    await pane.user.type(screen.getByRole("textbox", { name: /^Your name/ }), "Linh Tran");
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.press("Save");
    await pane.sees("Changed from 75 to 100");
    expect(screen.getByText("“Seen live”")).toBeInTheDocument();
    await pane.press("Restore 75");
    await waitFor(() => expect(screen.queryByText("Changed from 75 to 100")).not.toBeInTheDocument());
  }, 120_000);

  it("offers the scores only people can give, all answers to a question side by side", async () => {
    const pane = await PaneDriver.read({ grids });
    await pane.press(/scores to give/);
    const title = await heading(/^\d+ scores to give$/);
    const before = Number.parseInt(title.textContent ?? "", 10);
    const fields = screen.getAllByRole("spinbutton", { name: /^Score of / });
    expect(fields.length).toBeGreaterThan(1);
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.user.type(fields[0]!, "80");
    await pane.user.type(fields[1]!, "60");
    await pane.press("Give 2 scores");
    await pane.sees("2 scores given.");
    await heading(`${before - 2} scores to give`);
  }, 120_000);
});
