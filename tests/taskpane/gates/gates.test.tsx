import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import type { SheetGrid } from "../../../src/core/model";
import { PaneDriver } from "../pane-driver";
import { sampleGrids } from "../sample-grids";

let grids: readonly SheetGrid[];
beforeAll(async () => {
  grids = await sampleGrids("bpo-tender.xlsx");
}, 120_000);

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
const main = () => within(screen.getByRole("main"));
const places = (pane: PaneDriver) => pane.container.querySelectorAll("ol > li").length;

async function mustHaves(): Promise<PaneDriver> {
  const pane = await PaneDriver.read({ grids });
  await pane.goTo("Ranking");
  await pane.press(/^Must-haves/);
  await heading("Must-haves");
  return pane;
}

async function withIso(): Promise<PaneDriver> {
  const pane = await mustHaves();
  await pane.press(/^Add: ISO 27001 held and valid/);
  await heading("Add a must-have");
  await pane.sees(/no place$/);
  await pane.press("Add");
  await pane.sees("Must-have added.");
  return pane;
}

describe("Must-haves", () => {
  it("are reached from Weights and Ranking, and the focus comes back", async () => {
    const pane = await PaneDriver.read({ grids });
    for (const tab of ["Weights", "Ranking"] as const) {
      await pane.goTo(tab);
      await pane.press(/^Must-haves/);
      expect(await heading("Must-haves")).toHaveFocus();
      await pane.user.keyboard("{Escape}");
      await heading(tab);
      expect(screen.getByRole("button", { name: /^Must-haves/ })).toHaveFocus();
    }
  });

  it("come from what the tender suggests: who fails is out, below, with the reason, the words and the cell", async () => {
    const pane = await withIso();
    expect(await axe(pane.container)).toHaveNoViolations();
    expect(screen.getByText("3 of 8 meet it")).toBeInTheDocument();
    await pane.press("Back");
    await heading("Ranking");
    expect(places(pane)).toBe(3);
    expect(await axe(pane.container)).toHaveNoViolations();
    expect(screen.getAllByText(/^ISO 27001 is not held: expired/).length).toBeGreaterThan(0);
    expect(screen.getByText(/certificate expired 31 October 2025/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^Go to Responses!F31/ })).toBeInTheDocument();
    expect(screen.getByText("1 must-have; 5 vendors do not meet them")).toBeInTheDocument();
    await pane.press("Undo");
    await pane.sees("Undone.");
    expect(places(pane)).toBe(8);
  });

  it("can be waived with a reason, which stays beside the finding, and required again", async () => {
    const pane = await withIso();
    await pane.press("Back");
    await pane.press("Orion Contact Philippines, Inc.: let it through");
    await heading("Let a vendor through");
    expect(await axe(pane.container)).toHaveNoViolations();
    const save = () => screen.getByRole("button", { name: "Let it through" });
    expect(save()).toHaveAttribute("aria-disabled", "true");
    await pane.user.type(screen.getByRole("textbox", { name: /^Reason/ }), "Recertified in May");
    await pane.user.type(screen.getByRole("textbox", { name: /^Your name/ }), "Linh Tran");
    await pane.user.click(save());
    await pane.sees("Orion Contact Philippines, Inc. is let through.");
    expect(places(pane)).toBe(4);
    await pane.press(/^Must-haves/);
    await pane.press(/^ISO 27001/);
    await heading("Must-have");
    expect(
      screen.getByText("Let through by Linh Tran, 1 Jan 2027: “Recertified in May”"),
    ).toBeInTheDocument();
    await pane.press("Orion Contact Philippines, Inc.: require it again");
    await pane.sees("Orion Contact Philippines, Inc.: required again.");
    expect(screen.queryByText(/^Let through by/)).not.toBeInTheDocument();
    await pane.user.keyboard("{Escape}{Escape}");
    await heading("Ranking");
    expect(places(pane)).toBe(3);
  });

  it("show every vendor's words and cell, and let people judge for themselves", async () => {
    const pane = await withIso();
    await pane.press(/^ISO 27001/);
    await heading("Must-have");
    expect(await axe(pane.container)).toHaveNoViolations();
    expect(main().getAllByRole("listitem")).toHaveLength(8);
    expect(main().getAllByRole("button", { name: /^Go to / })).toHaveLength(8);
    await pane.press("Helvetia Back Office AG: decide");
    await heading("Does it meet the must-have?");
    await pane.user.click(screen.getByRole("radio", { name: "Does not meet it" }));
    await pane.user.type(screen.getByRole("textbox", { name: /^Reason/ }), "Ends too soon");
    await pane.press("Save");
    await pane.sees("Helvetia Back Office AG: decided.");
    expect(screen.getByText(/^As found: ISO 27001 is held/)).toBeInTheDocument();
    await pane.press("Helvetia Back Office AG: back to what was found");
    await pane.sees("Helvetia Back Office AG: required again.");
    expect(screen.queryByText(/^As found:/)).not.toBeInTheDocument();
  });

  it("are made by a form: quality, budget, an answer, judged by people; changed and removed", async () => {
    const pane = await mustHaves();
    const kind = () => screen.getByRole("combobox", { name: "What is asked" });
    await pane.press("Add a must-have…");
    await heading("Add a must-have");
    await pane.user.selectOptions(kind(), "Quality");
    const points = screen.getByRole("textbox", { name: /^Points of at least/ });
    await pane.user.clear(points);
    await pane.user.type(points, "60");
    await pane.press("Add");
    await pane.sees("Must-have added.");
    await pane.press("Add a must-have…");
    await pane.user.selectOptions(kind(), "Judged by people");
    expect(screen.getByRole("button", { name: "Add" })).toHaveAttribute("aria-disabled", "true");
    await pane.user.type(screen.getByRole("textbox", { name: /^Name/ }), "Site visit");
    await pane.press("Add");
    await pane.press(/^Site visit/);
    await heading("Must-have");
    expect(main().getAllByText("Not known: counts as not met")).toHaveLength(8);
    await pane.press("Edit…");
    await pane.user.selectOptions(kind(), "Budget");
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.user.type(screen.getByRole("textbox", { name: /^Total cost of at most, EUR/ }), "1,000,000");
    await pane.press("Save");
    await pane.sees("Must-have changed.");
    await pane.press("Remove");
    await heading("Remove the must-have");
    await pane.press("Remove");
    await pane.sees("Must-have removed.");
    await heading("Must-haves");
    expect(screen.getByText("Quality of at least 60")).toBeInTheDocument();
    expect(screen.queryByText(/Site visit/)).not.toBeInTheDocument();
  });

  it("stand with the minimum scores, which are set there too", async () => {
    const pane = await mustHaves();
    await pane.press("Minimum score of Security");
    await heading("Minimum score");
    await pane.user.type(screen.getByRole("textbox", { name: "Minimum score" }), "40");
    await pane.press("Save");
    await pane.sees("Security: minimum changed.");
    await pane.press("Back");
    await heading("Ranking");
    expect(screen.getAllByText(/^Security scores .*; at least 40 is required\.$/).length).toBeGreaterThan(0);
  });
});
