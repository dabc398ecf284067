import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { gridOf } from "../core/reading/grids";
import { PaneDriver } from "./pane-driver";

const GRID = gridOf("Responses", [
  ["Question", "Alder Outsourcing Ltd", "Birch Services GmbH"],
  ["How many years of experience do you have?", "12 years", "9 years"],
  ["How many clients do you serve?", "34", "12"],
  ["Are you certified to ISO 27001?", "Yes, ISO/IEC 27001:2022, valid until 30 June 2028", "No"],
  ["Is data encrypted at rest and in transit?", "Yes", ""],
  ["Annual staff turnover", "9%", "46%"],
]);

async function whyOf(vendor: RegExp): Promise<{ pane: PaneDriver; section: HTMLElement }> {
  const pane = await PaneDriver.read({ grids: [GRID] });
  await pane.goTo("Ranking");
  await pane.press(vendor);
  return { pane, section: await screen.findByRole("region", { name: "Outsourcing risks" }) };
}

describe("The risks of a vendor", () => {
  it("stand under its why, six of them, each with its level in words, and say that they move nothing", async () => {
    const { section } = await whyOf(/Alder/);
    const rows = await within(section).findAllByRole("button", { expanded: false });
    expect(rows.map((row) => row.textContent)).toEqual([
      "Data securitylow",
      "Loss of controlunknown",
      "Dependenceunknown",
      "Hidden costunknown",
      "Legal and cultural fitunknown",
      "Staff turnoverlow",
    ]);
    expect(within(section).getByText(/no score and no place depends on them/)).toBeInTheDocument();
  });

  it("open to the signs: found with the words marked and a way to the cell, or honestly not asked", async () => {
    const { pane, section } = await whyOf(/Alder/);
    await pane.user.click(await within(section).findByRole("button", { name: /^Data security/ }));
    const signs = within(section).getAllByRole("listitem");
    expect(signs).toHaveLength(4);
    expect(signs[0]).toHaveTextContent("ISO 27001, held and validfound");
    expect(within(signs[0]!).getByText("ISO/IEC 27001:2022").tagName).toBe("MARK");
    expect(within(signs[0]!).getByRole("blockquote")).toHaveTextContent("valid until 30 June 2028");
    expect(signs[3]).toHaveTextContent(/^Non-disclosure agreementnot asked$/);
    await pane.user.click(within(signs[0]!).getByRole("button", { name: "Go to B4" }));
    expect(pane.connection.visited).toEqual([{ sheet: "Responses", row: 3, column: 1 }]);
  });

  it("tell a denial from a blank, and can be used from the keyboard", async () => {
    const { pane, section } = await whyOf(/Birch/);
    const row = await within(section).findByRole("button", { name: /^Data security.*high/i });
    row.focus();
    await pane.user.keyboard("{Enter}");
    expect(row).toHaveAttribute("aria-expanded", "true");
    const signs = within(section).getAllByRole("listitem");
    expect(signs[0]).toHaveTextContent("not met");
    expect(signs[1]).toHaveTextContent("Encryption at restno evidenceunanswered");
    expect(within(section).getByRole("button", { name: /^Staff turnover.*high/i })).toBeInTheDocument();
    await pane.user.keyboard(" ");
    expect(within(section).queryAllByRole("listitem")).toEqual([]);
  });

  it("have no accessibility faults, closed or open", async () => {
    const { pane, section } = await whyOf(/Birch/);
    for (const row of await within(section).findAllByRole("button", { expanded: false })) {
      await pane.user.click(row);
      expect((await axe(section)).violations).toEqual([]);
    }
  });
});
