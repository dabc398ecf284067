import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import type { SheetGrid } from "../../src/core/model";
import { PaneDriver } from "./pane-driver";
import { sampleGrids } from "./sample-grids";
import { spoken } from "./setup";

let grids: readonly SheetGrid[];
beforeAll(async () => {
  grids = await sampleGrids("bpo-tender.xlsx");
}, 120_000);

const open = () => PaneDriver.read({ grids });
const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
const toReview = () =>
  Number(/(\d+) to review/.exec(screen.getByRole("tab", { name: /^Responses/ }).textContent ?? "")?.[1] ?? 0);

async function review(): Promise<PaneDriver> {
  const pane = await open();
  await pane.press(/^Review \d+ answers/);
  await heading("Review");
  return pane;
}

/** Fills in why, and who the first time. */
async function sign(pane: PaneDriver, reason: string, who?: string): Promise<void> {
  await pane.user.type(screen.getByRole("textbox", { name: /^Reason/ }), reason);
  if (who !== undefined) await pane.user.type(screen.getByRole("textbox", { name: /^Your name/ }), who);
}

describe("Reviewing one answer after the other", () => {
  it("accepts: the next comes, it is said how many are left, and undo brings the answer back", async () => {
    const pane = await review();
    const before = toReview();
    expect(screen.getByText(`1 of ${before}`)).toBeInTheDocument();
    const asked = () => screen.getAllByRole("heading", { level: 2 })[0]!.textContent;
    const vendor = () =>
      within(screen.getByRole("main")).getByRole("button", { name: /^Go to / }).textContent;
    const [question, cell] = [asked(), vendor()];
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.press(/^Accept/);
    await pane.sees(`Accepted. ${before - 1} left.`);
    expect(toReview()).toBe(before - 1);
    expect(spoken).toContain(`Accepted. ${before - 1} left.`);
    expect([asked(), vendor()]).not.toEqual([question, cell]);
    await pane.press("Undo");
    await pane.sees("Undone.");
    expect([asked(), vendor(), toReview()]).toEqual([question, cell, before]);
  });

  it("goes by keys while the focus is in the review and not in a field, and they can be turned off", async () => {
    const pane = await review();
    const before = toReview();
    expect(screen.getByRole("heading", { level: 1, name: "Review" })).toHaveFocus();
    await pane.user.keyboard("{Enter}");
    await pane.sees(`Accepted. ${before - 1} left.`);
    await pane.user.keyboard("g");
    expect(pane.connection.visited).toHaveLength(1);
    await pane.user.keyboard("x");
    await heading("Exclude the answer");
    // In a field they are letters, and Esc leaves the form, not the review.
    await sign(pane, "cxg");
    expect(screen.getByRole("textbox", { name: /^Reason/ })).toHaveValue("cxg");
    await pane.user.keyboard("{Escape}");
    await heading("Review");
    await pane.press("More");
    await pane.user.click(await screen.findByRole("menuitemcheckbox", { name: "Keys in the review" }));
    await pane.user.keyboard("{Escape}");
    screen.getByRole("button", { name: "Next answer" }).focus();
    await pane.user.keyboard("c");
    expect(screen.getByRole("heading", { level: 1, name: "Review" })).toBeInTheDocument();
    expect(screen.queryByText(/^Enter accept/)).not.toBeInTheDocument();
  });

  it("corrects a verdict: says before what it changes, asks for the reason, and remembers who", async () => {
    const pane = await review();
    const before = toReview();
    await pane.press("Correct…");
    await heading("Correct the answer");
    expect(screen.getByRole("button", { name: "Save" })).toHaveAttribute("aria-disabled", "true");
    await pane.user.click(screen.getByRole("radio", { name: "Partly" }));
    await pane.sees("no score → 50");
    expect(screen.getByText(`${before} → ${before - 1}`)).toBeInTheDocument();
    expect(await axe(pane.container)).toHaveNoViolations();
    await sign(pane, "Only two of three may be called", "Linh Tran");
    await pane.press("Save");
    await pane.sees(new RegExp(`corrected\\. ${before - 1} left`));
    await pane.press("Correct…");
    await heading("Correct the answer");
    expect(screen.getByText("Signed Linh Tran")).toBeInTheDocument();
    expect(screen.queryByRole("textbox", { name: /^Your name/ })).not.toBeInTheDocument();
    await pane.press("Cancel");
    expect(screen.getByRole("button", { name: "Correct…" })).toHaveFocus();
  });

  it("gives a score of one's own, which is written as an override and read back", async () => {
    const pane = await review();
    await pane.press("Correct…");
    const score = await screen.findByRole("spinbutton");
    await pane.user.clear(score);
    await pane.user.type(score, "72.5{Enter}");
    await pane.sees("no score → 72.5");
    await sign(pane, "Called two of them", "Linh Tran");
    await pane.press("Save");
    await pane.sees(/corrected/);
    await pane.goTo("Report");
    await pane.press(/^Write \d sheets$/);
    await pane.sees(/^\d sheets written\.$/);
    await pane.sees("The workbook is up to date.");
    const scores = pane.connection.report!.snapshot()["RFP_Scores"]!.values.flat();
    expect(scores).toContain(72.5);
    expect(screen.getByText(/What people typed stays: 1 score/)).toBeInTheDocument();
  });

  it("sets a fact right by its fields", async () => {
    const pane = await review();
    const edit = () => screen.queryAllByRole("button", { name: /^Correct .+: / })[0];
    for (let turns = 0; !edit() && turns < 40; turns += 1) await pane.press("Next answer");
    await pane.user.click(edit()!);
    await heading(/^Correct: /);
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.user.click(screen.getByRole("checkbox", { name: "The vendor does not say this" }));
    await pane.press("Strike out");
    await heading("Review");
    await pane.press("More");
    await pane.user.click(await screen.findByRole("menuitem", { name: "Corrections" }));
    await heading("Corrections (1)");
    expect(screen.getByText(/→ struck out$/)).toBeInTheDocument();
    await pane.press(/^Take back: /);
    await heading("Corrections");
  });

  it("says when nothing is left", async () => {
    const pane = await review();
    for (let left = toReview(); left > 0; left -= 1) {
      await pane.press(/^Accept/);
      await waitFor(() => expect(toReview()).toBe(left - 1));
    }
    expect(await heading("All reviewed")).toHaveFocus();
    await pane.press("Set the weights");
    await heading("Weights");
  }, 120_000);
});

describe("Setting the reading right", () => {
  it("includes a baseline after saying what that changes, and takes it back", async () => {
    const pane = await open();
    await pane.press("Include Internal estimate");
    await heading("Include as a vendor");
    await pane.sees("8 → 9");
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.press("Include");
    await pane.sees("Internal estimate is in the ranking.");
    expect(within(screen.getByRole("main")).getByText("9")).toBeInTheDocument();
    await pane.press("Undo");
    await pane.sees("Undone.");
    expect(within(screen.getByRole("main")).getAllByText("8").length).toBeGreaterThan(0);
    expect(screen.getByRole("button", { name: "Include Internal estimate" })).toBeInTheDocument();
  });

  it("reads a sheet as told, and as found again", async () => {
    const pane = await open();
    await pane.press("Change layout");
    await heading("Change layout");
    await pane.user.selectOptions(screen.getByRole("combobox"), "Pricing");
    await pane.user.click(screen.getByRole("radio", { name: /No responses here/ }));
    await pane.sees(/^30 → \d+$/);
    await pane.press("Read it this way");
    await pane.sees("Pricing read again.");
    expect(screen.queryByText("Pricing!A4:S12")).not.toBeInTheDocument();
    await pane.press("Change layout");
    await pane.user.selectOptions(await screen.findByRole("combobox"), "Pricing");
    await pane.user.click(screen.getByRole("radio", { name: "As found by itself" }));
    await pane.press("Read it this way");
    await pane.sees("Pricing!A4:S12");
  });

  it("leaves a vendor out, keeps spellings apart, and makes two names one", async () => {
    const pane = await open();
    await pane.press("vendors");
    await heading("8 vendors");
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.user.click(screen.getAllByRole("button", { name: "Different vendor…" })[0]!);
    await pane.press("Keep them apart");
    await heading("9 vendors");
    await pane.press("Actions for Northbridge Process Services Ltd");
    await pane.user.click(await screen.findByRole("menuitem", { name: "Same vendor as…" }));
    await pane.user.selectOptions(await screen.findByRole("combobox"), "Northbridge Process Services Ltd.");
    await pane.press("Make them one");
    await heading("8 vendors");
    await pane.press("Actions for Baltic Flow OÜ");
    await pane.user.click(await screen.findByRole("menuitem", { name: "Same vendor as…" }));
    await pane.user.selectOptions(await screen.findByRole("combobox"), "Northbridge Process Services Ltd.");
    await pane.sees(/cannot be made one/);
    expect(screen.getByRole("button", { name: "Make them one" })).toHaveAttribute("aria-disabled", "true");
    await pane.press("Cancel");
    await pane.press("Actions for Baltic Flow OÜ");
    await pane.user.click(await screen.findByRole("menuitem", { name: "Leave out…" }));
    await pane.press("Leave out");
    await heading("7 vendors");
    expect(screen.getByRole("button", { name: "Include Baltic Flow OÜ" })).toBeInTheDocument();
  });

  it("moves a question to another criterion and keeps the weights set in the pane", async () => {
    const pane = await open();
    await pane.goTo("Weights");
    await pane.typeShare("Cost", "40");
    const shares = pane.shares();
    await pane.goTo("Responses");
    await pane.press("See all 30");
    await pane.press(/^Change criterion: Staff turnover/);
    await pane.user.click(await screen.findByRole("radio", { name: "Not scored" }));
    await pane.press("Move question");
    await pane.sees("Question moved: Not scored.");
    await pane.goTo("Weights");
    expect(pane.shares()).toEqual(shares);
  });

  it("stays when the workbook is read again, and the report says what it does not hold yet", async () => {
    const pane = await open();
    await pane.press("Include Internal estimate");
    await pane.press("Include");
    await pane.sees("Internal estimate is in the ranking.");
    await pane.press("Read again");
    await heading("Responses");
    await pane.sees("Corrections (1)");
    expect(screen.getByText(/^Not written yet/)).toBeInTheDocument();
    await pane.goTo("Report");
    await pane.press(/^Write \d sheets$/);
    await pane.sees("The workbook is up to date.");
    await pane.goTo("Responses");
    await pane.sees("Kept in the workbook.");
    await pane.press(/^Review \d+ answers/);
    await pane.press(/^Accept/);
    await pane.sees(/^Accepted/);
    await pane.goTo("Report");
    await pane.sees("The workbook holds an earlier state of this evaluation.");
    expect(screen.getByText("1 correction")).toBeInTheDocument();
    await pane.press(/^Refresh \d sheets$/);
    await pane.sees("The workbook is up to date.");
    // Somebody else opens the file: the visible sheets are all there is.
    const { grids: read, report } = pane.connection;
    pane.close();
    await PaneDriver.open({ grids: read, report: report! });
    await heading("Responses");
    expect(await screen.findByText("Corrections (2)")).toBeInTheDocument();
    expect(within(screen.getByRole("main")).getByText("9")).toBeInTheDocument();
  });
});
