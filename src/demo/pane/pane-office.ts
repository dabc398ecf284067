import type { DemoWindow } from "./demo-window";

// Runs in the pane's frame right after the client library.
(window.parent as DemoWindow).rfpShortlistDemo?.finish(window);
