import { createRoot } from "react-dom/client";
import { freeTextSheet } from "../../../scripts/bench/free-text";
import { App } from "../../../src/taskpane/app";
import { loadMessages } from "../../../src/taskpane/messages";
import { FakeConnection } from "../../taskpane/fake-connection";
import { rememberedInMemory } from "../../taskpane/remembered-in-memory";
import { Watch, type Watched } from "./watch";

declare global {
  interface Window {
    /** What the test takes hold of; there once the pane is drawn. */
    longReading: {
      /** What stands in the workbook from now on: so many vendors and questions of free text. */
      readonly put: (vendors: number, questions: number) => void;
      readonly watch: () => void;
      /** Presses Cancel as soon as so much (0–1) is done. */
      readonly cancelAt: (share: number) => void;
      readonly watched: () => Watched;
    };
  }
}

/** The pane as it is, beside a workbook in memory: what takes time is its own work and nothing else. */
async function main(): Promise<void> {
  const connection = new FakeConnection();
  let watch = new Watch();
  window.longReading = {
    put: (vendors, questions) => void (connection.grids = [freeTextSheet(vendors, questions)]),
    watch: () => {
      watch.stop();
      watch = new Watch();
    },
    cancelAt: (share) => watch.cancelAt(share),
    watched: () => watch.stop(),
  };
  const { coreEngine } = await import("../../../src/taskpane/session/core-engine");
  const services = {
    connection,
    loadEngine: async () => coreEngine,
    language: "en" as const,
    locale: "en-GB",
    messages: await loadMessages("en"),
    title: () => "",
    today: () => "2027-01-01",
    officeBackground: () => "#FFFFFF",
    remembered: rememberedInMemory(),
  };
  createRoot(document.getElementById("root")!).render(<App services={services} />);
}

void main();
