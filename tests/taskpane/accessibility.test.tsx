import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { PaneDriver } from "./pane-driver";
import { EVALUATION } from "./fixtures";

/** Colours need a real browser; everything else axe can judge here. */
async function check(pane: PaneDriver): Promise<void> {
  expect(await axe(pane.container)).toHaveNoViolations();
}

describe("Accessibility", () => {
  it("finds nothing on first run", async () => {
    await check(await PaneDriver.open({ openSample: async () => undefined }));
  });

  it("finds nothing on Responses and its lists", async () => {
    const pane = await PaneDriver.read();
    await check(pane);
    await pane.press("See all 31");
    await check(pane);
    await pane.press("Back");
    await pane.press("to review");
    await check(pane);
  });

  it("finds nothing on Weights, Ranking, Why and Report", async () => {
    const pane = await PaneDriver.read({ writtenWith: EVALUATION.weights });
    for (const tab of ["Weights", "Ranking", "Report"] as const) {
      await pane.goTo(tab);
      await check(pane);
    }
    await pane.goTo("Ranking");
    await pane.press(/^1 ?Tamarind/);
    await pane.press(/^Security/);
    await check(pane);
  });

  it("names four tabs, one of them selected", async () => {
    await PaneDriver.read();
    expect(screen.getByRole("tablist", { name: "Steps" })).toBeInTheDocument();
    expect(screen.getAllByRole("tab")).toHaveLength(4);
    expect(screen.getByRole("tab", { selected: true })).toHaveAccessibleName(/^Responses/);
  });

  it("sets the page's language", async () => {
    await PaneDriver.open({ language: "ko" });
    expect(document.documentElement.lang).toBe("ko");
  });
});
