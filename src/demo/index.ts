import type { Language } from "../core/model";
import { Problem } from "../core/model";
import { say } from "../core/wording/say";
import { openInBrowser, type BrowserExcel } from "../embedded/browser/open-in-browser";
import type { DemoWindow } from "./pane/demo-window";
import { toolbar, type SampleEntry } from "./toolbar";
import { LANGUAGES, wordsOf } from "./words";
import { WorkbookPage } from "./workbook-page";

const WASM = new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url);

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

declare global {
  interface Window {
    rfpShortlistDemo?: DemoWindow["rfpShortlistDemo"];
  }
}

/** The page: toolbar above, workbook on the left, the pane in its frame on the right. One workbook is open at a time. */
class DemoPage {
  private language: Language = languageFromAddress();
  private samples: readonly SampleEntry[] = [];
  private excel: BrowserExcel | undefined;
  private page: WorkbookPage | undefined;
  private open: OpenFile | undefined;
  private readonly status = document.getElementById("status")!;

  async start(): Promise<void> {
    const answer = await fetch("samples/samples.json");
    this.samples = (await answer.json()) as SampleEntry[];
    const wanted = new URLSearchParams(location.search).get("sample");
    const first = this.samples.find(({ file }) => file === wanted) ?? this.samples[0];
    if (first) await this.openSample(first.file);
  }

  private async openSample(file: string): Promise<void> {
    const answer = await fetch(`samples/${file}`);
    await this.show({ name: file, bytes: new Uint8Array(await answer.arrayBuffer()) });
  }

  private async openOwn(file: File): Promise<void> {
    await this.show({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }

  /** Opens a workbook in a fresh embedded Excel and loads the pane anew. What cannot be opened leaves the old one standing. */
  private async show(file: OpenFile): Promise<void> {
    const words = wordsOf(this.language);
    this.tell(words.loading);
    const locale = LANGUAGES.find(({ id }) => id === this.language)?.locale ?? "en-US";
    let excel: BrowserExcel;
    try {
      excel = await openInBrowser({
        workbook: file.bytes,
        fileName: file.name,
        language: locale,
        wasm: WASM,
      });
    } catch (error) {
      return this.tell(`${words.failed}: ${this.sentence(error)}`);
    }
    this.page?.dispose();
    document.querySelector("iframe")?.remove();
    this.excel?.dispose();
    this.excel = excel;
    this.open = file;
    window.rfpShortlistDemo = { attach: (pane) => excel.attach(pane), finish: (pane) => excel.finish(pane) };
    this.page = new WorkbookPage(excel.hands, words, (message) => this.tell(message));
    document.documentElement.lang = this.language;
    document.querySelector(".bar")?.remove();
    document.body.prepend(this.bar(file.name), this.page.element, this.paneFrame());
    this.tell("");
  }

  private bar(current: string): HTMLElement {
    return toolbar(wordsOf(this.language), this.language, this.samples, current, {
      onSample: (file) => void this.openSample(file),
      onOpen: (file) => void this.openOwn(file),
      onDownload: () => this.download(),
      onLanguage: (language) => void this.speak(language),
    });
  }

  /** Another language: the workbook keeps what was typed, the page and the pane start again in the new language. */
  private async speak(language: Language): Promise<void> {
    this.language = language;
    if (this.open && this.excel) await this.show({ name: this.open.name, bytes: this.excel.saveAs() });
  }

  private paneFrame(): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.className = "pane-frame";
    frame.title = wordsOf(this.language).pane;
    frame.src = "taskpane.html";
    return frame;
  }

  private download(): void {
    if (!this.excel || !this.open) return;
    const blob = new Blob([this.excel.saveAs() as Uint8Array<ArrayBuffer>], {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = this.open.name.replace(/(\.[a-z]+)?$/i, "-scored.xlsx");
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  private sentence(error: unknown): string {
    if (error instanceof Problem)
      return `${say(this.language, error.what)} ${say(this.language, error.nextStep)}`;
    return error instanceof Error ? error.message : String(error);
  }

  private tell(message: string): void {
    this.status.textContent = message;
  }
}

function languageFromAddress(): Language {
  const asked = new URLSearchParams(location.search).get("language") ?? navigator.language;
  return LANGUAGES.find(({ id }) => asked.toLowerCase().startsWith(id))?.id ?? "en";
}

void new DemoPage().start();
