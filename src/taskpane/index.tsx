import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { officeServices } from "./office-host";

const TooOld = lazy(() => import("./too-old"));

const FLOOR = "1.14";

/** Waits for Office, then draws the pane; an Excel too old for it is told so instead of failing later. */
async function main(): Promise<void> {
  await Office.onReady();
  const root = createRoot(document.getElementById("root")!);
  const supported = Office.context.requirements.isSetSupported("ExcelApi", FLOOR);
  if (supported) root.render(<App services={await officeServices()} />);
  else
    root.render(
      <Suspense>
        <TooOld needs={FLOOR} />
      </Suspense>,
    );
}

void main();
