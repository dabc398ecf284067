import type { DemoWindow } from "./demo-window";

// Runs first in the pane's frame.
(window.parent as DemoWindow).rfpShortlistDemo?.attach(window);
