import type { ExcelHost } from "../host/create-host";

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** The pane's window, before and after Microsoft's client library has loaded into it. */
export interface PaneWindow {
  _richApiNativeBridge?: Bridge;
  Office?: unknown;
}

/** Before the client library loads: the bridge it finds and talks through. */
export function attachBridge(pane: PaneWindow, host: ExcelHost): void {
  const bridge: Bridge = { sendMessageToHost: (text) => host.send(text), onMessageFromHost: () => undefined };
  pane._richApiNativeBridge = bridge;
  host.receive = (text) => bridge.onMessageFromHost(text);
}

/** After it has loaded: the small part of the Common API the pane uses, which the library alone does not start. */
export function finishOffice(pane: PaneWindow, host: ExcelHost): void {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const office = {
    context: {
      displayLanguage: host.language,
      contentLanguage: host.language,
      host: info.host,
      platform: info.platform,
      // As Excel on the web often answers (office-js#6134).
      officeTheme: undefined,
      requirements: { isSetSupported: (set: string, version?: string) => host.isSetSupported(set, version) },
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    onReady: (told?: (ready: typeof info) => void): Promise<typeof info> => {
      told?.(info);
      return Promise.resolve(info);
    },
  };
  // The library declares its own with `var`: that can be assigned to, but not defined anew.
  pane.Office = office;
}
