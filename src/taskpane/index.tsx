import { createRoot } from "react-dom/client";
import { App } from "./app";
import { officeServices } from "./office-host";
import { TooOld } from "./too-old";

const FLOOR = "1.14";

/** Waits for Office, then draws the pane; an Excel too old for it is told so instead of failing later. */
async function main(): Promise<void> {
  await Office.onReady();
  const root = createRoot(document.getElementById("root")!);
  const supported = Office.context.requirements.isSetSupported("ExcelApi", FLOOR);
  root.render(supported ? <App services={officeServices()} /> : <TooOld needs={FLOOR} />);
}

void main();
