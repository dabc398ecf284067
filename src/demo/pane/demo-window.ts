/** What the demo page offers the pane in its frame; the pane's own bundle knows nothing of it. */
export interface DemoWindow extends Window {
  readonly rfpShortlistDemo?: {
    /** Before Microsoft's client library loads: the bridge to the embedded Excel. */
    readonly attach: (pane: Window) => void;
    /** After it has loaded: the small part of the Common API the pane uses. */
    readonly finish: (pane: Window) => void;
  };
}
