import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Evaluation, Language, SheetGrid } from "../../src/core/model";
import { App } from "../../src/taskpane/app";
import { coreEngine } from "../../src/taskpane/session/core-engine";
import type { PaneServices } from "../../src/taskpane/services";
import { FakeConnection } from "./fake-connection";
import { fixtureEngine } from "./fixture-engine";
import { EVALUATION } from "./fixtures";
import { MESSAGES } from "./messages";
import { rememberedInMemory } from "./remembered-in-memory";
import { PlanInMemory } from "./plan-in-memory";

export interface PaneSetup {
  readonly evaluation?: Evaluation;
  /** The workbook holds a report written earlier, with these weights. */
  readonly writtenWith?: Evaluation["weights"];
  readonly language?: Language;
  readonly openSample?: () => Promise<void>;
  /** What stands in the workbook: given, core reads it; otherwise every workbook holds the fixture's tender. */
  readonly grids?: readonly SheetGrid[];
  /** The report the workbook holds already. */
  readonly report?: PlanInMemory;
}

const LOCALES = { en: "en-GB", vi: "vi-VN", ko: "ko-KR" } as const;

/** The pane as a person uses it: by what is on the screen. */
export class PaneDriver {
  readonly connection = new FakeConnection();
  readonly user = userEvent.setup();
  readonly container: HTMLElement;
  readonly close: () => void;

  private constructor(setup: PaneSetup) {
    const { evaluation = EVALUATION, language = "en", openSample, writtenWith } = setup;
    const engine = setup.grids ? coreEngine : fixtureEngine(evaluation);
    if (setup.grids) this.connection.grids = setup.grids;
    this.connection.report = setup.report;
    if (writtenWith) {
      this.connection.report = new PlanInMemory(engine.planReport({ ...evaluation, weights: writtenWith }));
    }
    const services: PaneServices = {
      connection: this.connection,
      loadEngine: async () => engine,
      language,
      locale: LOCALES[language],
      messages: MESSAGES[language],
      title: () => "",
      today: () => "2027-01-01",
      officeBackground: () => "#FFFFFF",
      remembered: rememberedInMemory(),
      ...(openSample ? { openSample } : {}),
    };
    const { container, unmount } = render(<App services={services} />);
    this.container = container;
    this.close = unmount;
  }

  /** Opens the pane and waits until it asks or shows something. */
  static async open(setup: PaneSetup = {}): Promise<PaneDriver> {
    const pane = new PaneDriver(setup);
    await screen.findByRole("heading", { level: 1 });
    return pane;
  }

  /** Opens the pane and reads the workbook. */
  static async read(setup: PaneSetup = {}): Promise<PaneDriver> {
    const pane = await PaneDriver.open(setup);
    if (!setup.writtenWith) await pane.press("Read this workbook");
    await screen.findAllByRole("tab");
    return pane;
  }

  async press(name: string | RegExp): Promise<void> {
    await this.user.click(await screen.findByRole("button", { name }));
  }

  async goTo(tab: "Responses" | "Weights" | "Ranking" | "Report"): Promise<void> {
    await this.user.click(screen.getByRole("tab", { name: new RegExp(`^${tab}`) }));
    await screen.findByRole("heading", { level: 1, name: tab });
  }

  slider(criterion: string): HTMLInputElement {
    return screen.getByRole<HTMLInputElement>("slider", { name: criterion });
  }

  /** Drags a slider to a whole percent. */
  drag(criterion: string, percent: number): void {
    fireEvent.change(this.slider(criterion), { target: { value: String(percent) } });
  }

  key(criterion: string, key: string): void {
    fireEvent.keyDown(this.slider(criterion), { key });
  }

  async typeShare(criterion: string, text: string): Promise<void> {
    const field = screen.getByRole("spinbutton", { name: `${criterion}: share` });
    await this.user.clear(field);
    await this.user.type(field, `${text}{Enter}`);
  }

  /** The shares as shown, in the order of the criteria ("20%"). */
  shares(): string[] {
    return screen.getAllByRole<HTMLInputElement>("spinbutton").map(({ value }) => value);
  }

  /** What those shares add up to, in tenths of a percent. */
  sumOfShares(): number {
    return this.shares().reduce((sum, share) => sum + Math.round(parseFloat(share) * 10), 0);
  }

  /** The rows of the list on the screen that begin with a place, as "1 Tamarind Operations 79.6". */
  ranking(): string[] {
    const list = within(screen.getByRole("main")).getAllByRole("list").at(-1)!;
    return within(list)
      .getAllByRole("listitem")
      .map((row) => (row.textContent ?? "").replace(/\s+/g, " "));
  }

  /** Lets what takes time (debouncing, watching) happen. */
  async settle(milliseconds = 400): Promise<void> {
    await act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  }

  async sees(text: string | RegExp): Promise<HTMLElement> {
    return waitFor(() => screen.getAllByText(text)[0]!);
  }
}
