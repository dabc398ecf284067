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
const main = () => within(screen.getByRole("main"));
const field = (name: string | RegExp) => screen.getByRole("textbox", { name });

async function costs(): Promise<PaneDriver> {
  const pane = await PaneDriver.read({ grids });
  await pane.goTo("Ranking");
  await pane.press(/^How prices were compared/);
  await heading("Costs");
  return pane;
}

async function type(pane: PaneDriver, name: string | RegExp, text: string): Promise<void> {
  await pane.user.clear(field(name));
  if (text !== "") await pane.user.type(field(name), text);
}

/** The totals as shown, cheapest first. */
const totals = () =>
  main()
    .getAllByRole("button", { name: /priced/ })
    .map((row) => row.textContent ?? "");

const chooseQuestion = (pane: PaneDriver, words: RegExp) =>
  pane.user.selectOptions(
    screen.getByRole("combobox", { name: "Price question" }),
    screen.getByRole("option", { name: words }),
  );

describe("Costs", () => {
  it("are reached from Ranking, Responses and Report, and the focus comes back", async () => {
    const pane = await PaneDriver.read({ grids });
    for (const tab of ["Responses", "Ranking", "Report"] as const) {
      await pane.goTo(tab);
      await pane.press(/^How prices were compared/);
      expect(await heading("Costs")).toHaveFocus();
      await pane.user.keyboard("{Escape}");
      await heading(tab);
      expect(screen.getByRole("button", { name: /^How prices were compared/ })).toHaveFocus();
    }
  });

  it("say who costs what, cheapest first, how far above the lowest, and how each wants to be paid", async () => {
    const pane = await costs();
    expect(await axe(pane.container)).toHaveNoViolations();
    await chooseQuestion(pane, /^Total price/);
    expect(screen.getByRole("heading", { name: "Total over 3 years, EUR" })).toBeInTheDocument();
    const rows = totals();
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatch(/lowest/);
    expect(rows.filter((row) => row.includes("above the lowest"))).toHaveLength(7);
    expect(rows.find((row) => row.startsWith("Helvetia"))).toMatch(/fixed price/);
    const figures = rows.map((row) => Number(/(\d{1,3}(?:,\d{3})+)/.exec(row)![1]!.replace(/,/g, "")));
    expect(figures).toEqual([...figures].sort((a, b) => a - b));
  });

  it("list what cannot be compared with its reason and cell, and say the one next step", async () => {
    const pane = await costs();
    expect(screen.getByRole("region", { name: "Next step" })).toHaveTextContent(/cannot be counted/);
    expect(screen.getByRole("heading", { name: "Not comparable" })).toBeInTheDocument();
    await pane.press("See the first");
    expect(await heading(/./)).toHaveTextContent("Kestrel & Moor LLP");
    await pane.press(/^Go to /);
    expect(pane.connection.visited).toHaveLength(1);
  });

  it("follow the term, after saying what it changes; undo brings the old one back", async () => {
    const pane = await costs();
    await chooseQuestion(pane, /^Fully loaded hourly rate/);
    const before = totals();
    await pane.press("Edit assumptions");
    await heading("Assumptions");
    expect(await axe(pane.container)).toHaveNoViolations();
    expect(screen.getByRole("button", { name: "Save" })).toHaveAttribute("aria-disabled", "true");
    await type(pane, "Term in years", "5");
    await pane.sees(/, cost$/);
    await pane.press("Save");
    await pane.sees("Assumptions changed.");
    expect(screen.getByRole("heading", { name: "Total over 5 years, EUR" })).toBeInTheDocument();
    expect(totals()).not.toEqual(before);
    await pane.press("Undo");
    await pane.sees("Undone.");
    expect(totals()).toEqual(before);
  });

  it("will not save what is no number", async () => {
    const pane = await costs();
    await pane.press("Edit assumptions");
    for (const wrong of ["", "0", "-2", "three"]) {
      await type(pane, "Term in years", wrong);
      expect(screen.getByText("A number above 0")).toBeInTheDocument();
      expect(screen.getByRole("button", { name: "Save" })).toHaveAttribute("aria-disabled", "true");
    }
  });

  it("move the ranking with a rate, typed either way round", async () => {
    const pane = await costs();
    await pane.press("Edit rate of USD");
    await heading("Rate of USD");
    expect(await axe(pane.container)).toHaveNoViolations();
    await type(pane, "1 EUR in USD", "0.25");
    expect(field("1 USD in EUR")).toHaveValue("4");
    await type(pane, "Source", "Treasury");
    await pane.sees(/comes first\.|stays first\./);
    expect(main().getAllByText(/→/).length).toBeGreaterThan(3);
    await pane.press("Save the rate");
    await pane.sees("USD: rate changed.");
    expect(screen.getByText("1 USD = 4 EUR")).toBeInTheDocument();
    expect(screen.getByText("Treasury")).toBeInTheDocument();
    await pane.press("Back");
    await heading("Ranking");
    const moved = pane.container.querySelector("ol")!.textContent;
    await pane.press("Undo");
    await pane.sees("Undone.");
    expect(pane.container.querySelector("ol")!.textContent).not.toBe(moved);
  });

  it("wait for a rate that is taken away: who waits is counted, and setting it is the next step", async () => {
    const pane = await costs();
    await pane.press("Edit rate of USD");
    await type(pane, "1 USD in EUR", "");
    await pane.press("Save the rate");
    await pane.sees(/^No exchange rate for USD\. 4 vendors cannot/);
    expect(screen.getByText("4 vendors wait for it")).toBeInTheDocument();
    await pane.press("Set the rate…");
    await heading("Rate of USD");
  });

  it("correct a price, leave it out, and bring it back to how it was read", async () => {
    const pane = await costs();
    await chooseQuestion(pane, /^Fully loaded hourly rate/);
    await pane.press(/^Northbridge/);
    await pane.user.click(main().getAllByRole("button", { name: /^Edit Fully/ })[0]!);
    await heading("Price line");
    expect(await axe(pane.container)).toHaveNoViolations();
    await type(pane, "Amount", "10");
    await pane.press("Save");
    await pane.sees(/price changed\.$/);
    expect(screen.getByText("As read: EUR 24.80 per hour")).toBeInTheDocument();
    expect(main().getByText("lowest")).toBeInTheDocument();
    await pane.press(/^Leave out /);
    await pane.sees(/price left out\.$/);
    expect(screen.getByRole("heading", { name: "Count for nothing" })).toBeInTheDocument();
    await pane.press(/^Restore .* as read$/);
    await pane.sees(/price as it was read\.$/);
    expect(screen.queryByText(/^As read:/)).not.toBeInTheDocument();
    expect(screen.getByText("EUR 24.80 per hour")).toBeInTheDocument();
  });

  it("add a price that no answer states, and remove it", async () => {
    const pane = await costs();
    await chooseQuestion(pane, /^One-off cost/);
    await pane.press(/^Baltic/);
    await pane.press("Add a price…");
    await heading("Add a price");
    await pane.user.type(field(/^What it is for/), "Licences");
    await type(pane, "Amount", "5000");
    await type(pane, "Currency", "eur");
    await pane.press("Add the price");
    await pane.sees(/price added\.$/);
    expect(screen.getByText("EUR 100,000")).toBeInTheDocument();
    await pane.press("Remove Licences");
    await pane.sees(/price removed\.$/);
    expect(screen.getByText("EUR 95,000")).toBeInTheDocument();
  });
});

describe("The price formula", () => {
  it("asks for bounds, and takes no reversed ones", async () => {
    const pane = await costs();
    await pane.press("Price formula");
    await heading("Price formula");
    expect(screen.getAllByRole("radio")).toHaveLength(7);
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.user.click(screen.getByRole("radio", { name: /^Linear between bounds/ }));
    await type(pane, /^100 points at/, "900");
    await type(pane, /^0 points at/, "800");
    expect(screen.getByText(/must be above/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Use this formula" })).toHaveAttribute("aria-disabled", "true");
    await type(pane, /^0 points at/, "2000000");
    await pane.press("Use this formula");
    await pane.sees("Prices compared by: Linear between bounds.");
    expect(main().getByText("Linear between bounds")).toBeInTheDocument();
  });

  it("is compared in the price lab: places and points under each, what each still needs, and the way to choose it", async () => {
    const pane = await costs();
    await pane.press(/^Price lab/);
    await heading("Price lab");
    expect(await axe(pane.container)).toHaveNoViolations();
    const table = screen.getByRole("table");
    expect(within(table).getAllByRole("columnheader")).toHaveLength(8);
    expect(within(table).getAllByRole("rowheader")).toHaveLength(8);
    expect(within(table).getAllByText("in use")).toHaveLength(1);
    expect(within(table).getAllByText("not set")).toHaveLength(3);
    expect(screen.getByText("Linear between bounds needs its two bounds.")).toBeInTheDocument();
    await pane.user.click(screen.getByRole("radio", { name: "Price points" }));
    expect(within(screen.getByRole("table")).getAllByText("100.0").length).toBeGreaterThan(1);
    await pane.user.click(
      within(screen.getByRole("table")).getByRole("button", { name: "Choose Linear between the bids" }),
    );
    await heading("Price formula");
    expect(screen.getByRole("radio", { name: /^Linear between the bids/ })).toBeChecked();
    await pane.press("Use this formula");
    await pane.sees("Prices compared by: Linear between the bids.");
  });
});

it("takes numbers as the pane's language writes them", async () => {
  const pane = await PaneDriver.open({ grids, language: "vi" });
  await pane.press("Đọc sổ làm việc này");
  await pane.press(/^Cách so sánh giá/);
  await pane.press("Sửa giả định");
  await type(pane, "Tỷ lệ chiết khấu mỗi năm, %", "7,5");
  await type(pane, "Khối lượng theo FTE", "1.250");
  await pane.press("Lưu");
  await pane.sees("Đã đổi giả định.");
  await waitFor(() => expect(screen.getByText("1.250 FTE")).toBeInTheDocument());
  expect(screen.getByText("7,5%")).toBeInTheDocument();
});
