import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { ExcelHost } from "../host/create-host";

let script: vm.Script | undefined;

/** Where the packages are: next to this file's project in development, next to the bundle once built. */
function resolvePackage(name: string): string {
  return createRequire(path.join(process.cwd(), "package.json")).resolve(name);
}

export function packageFile(name: string, file: string): string {
  return path.join(path.dirname(resolvePackage(`${name}/package.json`)), file);
}

function clientScript(): vm.Script {
  if (!script) {
    const file = packageFile("@microsoft/office-js", "dist/excel-web-16.00.js");
    // Its own name: an error inside it should not print a megabyte of minified source.
    script = new vm.Script(readFileSync(file, "utf8"), { filename: "office-js-client.js" });
  }
  return script;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** Loads Microsoft's own client library into a context of its own, with the host at the other end of its bridge. */
export function loadClient(host: ExcelHost): typeof Excel {
  const bridge: Bridge = { sendMessageToHost: (text) => host.send(text), onMessageFromHost: () => undefined };
  const location = { href: "http://localhost/", protocol: "http:", host: "localhost", search: "", hash: "" };
  const element = (): object => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const document = {
    getElementsByTagName: () => [],
    createElement: element,
    head: element(),
    addEventListener: () => undefined,
    location,
    body: null,
    cookie: "",
    documentElement: {},
  };
  const window: Record<string, unknown> = {
    console: { log: () => undefined, warn: () => undefined, error: () => undefined, info: () => undefined },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    // One realm's promises and errors: `instanceof` and jest's matchers then work on what the client hands out.
    Promise,
    Error,
    navigator: { userAgent: "node", language: host.language },
    location,
    document,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    _richApiNativeBridge: bridge,
  };
  window["window"] = window;
  window["self"] = window;
  const context = vm.createContext(window);
  clientScript().runInContext(context);
  host.receive = (text) => bridge.onMessageFromHost(text);
  // The Common API proper does not start without a page; the client asks only this of it.
  window["Office"] = { context: { requirements: { isSetSupported: host.isSetSupported.bind(host) } } };
  return window["Excel"] as typeof Excel;
}
