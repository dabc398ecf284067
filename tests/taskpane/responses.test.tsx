import { screen, waitFor, within } from "@testing-library/react";
import { Problem } from "../../src/core/model";
import { EVALUATION } from "./fixtures";
import { PaneDriver } from "./pane-driver";

describe("First run", () => {
  it("offers the sample only where the host has one, and the button names the choice", async () => {
    const plain = await PaneDriver.open();
    expect(screen.queryByRole("radio")).not.toBeInTheDocument();
    plain.close();
    let opened = 0;
    const pane = await PaneDriver.open({ openSample: async () => void (opened += 1) });
    expect(screen.getByRole("radio", { name: /^Read this workbook/ })).toBeChecked();
    await pane.user.click(screen.getByRole("radio", { name: /^Explore a sample tender/ }));
    await pane.press("Explore a sample tender");
    await screen.findByRole("heading", { level: 1, name: "Responses" });
    expect(opened).toBe(1);
  });

  it("can be skipped, and every screen then offers the one next step", async () => {
    const pane = await PaneDriver.open();
    await pane.press("Skip");
    for (const tab of ["Weights", "Ranking", "Report", "Responses"] as const) {
      await pane.goTo(tab);
      expect(screen.getByText(/^Nothing has been read yet/)).toBeInTheDocument();
    }
    await pane.press("Read this workbook");
    await pane.sees("How it was read");
  });

  it("says what is wrong with an empty workbook and what to do", async () => {
    const pane = await PaneDriver.open();
    pane.connection.failures.push(
      new Problem("empty-workbook", { key: "problem.empty-workbook" }, { key: "next.empty-workbook" }),
    );
    await pane.press("Read this workbook");
    await pane.sees("The workbook is empty.");
    expect(screen.getByText(/^Paste the vendors’ responses/)).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Choose a vendor you can defend" })).toBeInTheDocument();
  });
});

describe("Responses", () => {
  it("counts vendors, questions and answers and how far they could be read", async () => {
    await PaneDriver.read();
    const main = within(screen.getByRole("main"));
    for (const figure of ["8", "31", "248", "245"])
      expect(main.getAllByText(figure).length).toBeGreaterThan(0);
    expect(main.getByRole("img", { name: "245 read, 1 to review, 2 unanswered" })).toBeInTheDocument();
  });

  it("shows how it was read; every range leads to its cells", async () => {
    const pane = await PaneDriver.read();
    expect(screen.getByRole("heading", { name: "Vendors in columns" })).toBeInTheDocument();
    expect(screen.getByText(/Confidence 97%/)).toBeInTheDocument();
    await pane.press("Go to Pricing!A3:I12");
    expect(pane.connection.visited).toEqual([{ sheet: "Pricing", row: 2, column: 0 }]);
  });

  it("lists every question with its cell, and comes back to where it was", async () => {
    const pane = await PaneDriver.read();
    await pane.press("See all 31");
    expect(await screen.findByRole("heading", { level: 1, name: "31 questions" })).toHaveFocus();
    await pane.press("Go to Responses!B24");
    expect(pane.connection.visited).toEqual([{ sheet: "Responses", row: 23, column: 1 }]);
    await pane.press("Back");
    expect(screen.getByRole("button", { name: "See all 31" })).toHaveFocus();
  });

  it("leaves a detail by Esc, but not by the Esc that closes a menu", async () => {
    const pane = await PaneDriver.read();
    await pane.press("See all 31");
    await pane.press("More");
    expect(await screen.findByRole("menuitem", { name: "Start page" })).toBeInTheDocument();
    await pane.user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("menuitem")).not.toBeInTheDocument());
    expect(await screen.findByRole("heading", { level: 1, name: "31 questions" })).toBeInTheDocument();
    await pane.user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { level: 1, name: "Responses" })).toBeInTheDocument();
  });

  it("goes by the heading over the first table while the workbook has no name, else by its sheet", async () => {
    const heading = {
      kind: "title" as const,
      label: "Finance BPO:  responses",
      cell: { sheet: "Responses", row: 0, column: 0 },
      reason: { key: "A title" },
    };
    const below = { ...heading, label: "Signed", cell: { ...heading.cell, row: 60 } };
    const { excluded } = EVALUATION;
    const named = await PaneDriver.read({
      evaluation: { ...EVALUATION, title: "", excluded: [below, ...excluded, heading] },
    });
    expect(screen.getByText("Finance BPO: responses")).toBeInTheDocument();
    named.close();
    await PaneDriver.read({ evaluation: { ...EVALUATION, title: "", excluded: [below] } });
    expect(screen.getByTitle("Responses")).toBeInTheDocument();
  });

  it("lists what needs a person's eye, with the reason", async () => {
    const pane = await PaneDriver.read();
    expect(screen.getByRole("tab", { name: /Responses/ })).toHaveAccessibleName(/1 to review/);
    await pane.press("to review");
    expect(await screen.findByRole("heading", { level: 1, name: "1 answer to review" })).toBeInTheDocument();
    expect(screen.getByText("The amount can be read two ways.")).toBeInTheDocument();
  });

  it("shows what was left out and why", async () => {
    const pane = await PaneDriver.read();
    expect(screen.getByText("Internal estimate")).toBeInTheDocument();
    expect(screen.getByText(/Also left out: 5 section headers, 1 total row, 1 note/)).toBeInTheDocument();
    await pane.press("See all 8");
    expect(await screen.findByRole("heading", { level: 1, name: "8 entries left out" })).toHaveFocus();
    expect(screen.getByText("A sum")).toBeInTheDocument();
    // Five headings, one reason.
    expect(screen.getAllByText("A heading")).toHaveLength(1);
    await pane.press("Go to Responses!A25");
    expect(pane.connection.visited).toEqual([{ sheet: "Responses", row: 24, column: 0 }]);
    await pane.press("Back");
    expect(screen.getByRole("button", { name: "See all 8" })).toHaveFocus();
  });
});
