import type { Language } from "../core/model";
import { connectWorkbook } from "../excel";
import { loadMessages } from "./messages";
import type { PaneServices, Remembered } from "./services";

const LANGUAGES: readonly Language[] = ["en", "vi", "ko"];

/** What a page that hosts the pane itself (the demo) may offer it; Excel offers nothing. */
export interface HostOffers {
  readonly openSample?: () => Promise<void>;
}

declare global {
  interface Window {
    rfpShortlistHost?: HostOffers;
  }
}

/** The language the pane speaks for a tag of Office's ("ko-KR"), and the tag its numbers are written in. */
export function languageOf(tag: string): { language: Language; locale: string } {
  const primary = tag.toLowerCase().split("-")[0];
  const language = LANGUAGES.find((known) => known === primary);
  return language ? { language, locale: tag } : { language: "en", locale: "en-US" };
}

/** The pane's services in a real Office: everything global is taken here and nowhere else. */
export async function officeServices(): Promise<PaneServices> {
  const { context } = Office;
  const { language, locale } = languageOf(context.displayLanguage ?? navigator.language);
  const openSample = window.rfpShortlistHost?.openSample;
  return {
    connection: connectWorkbook(Excel, (set, version) => context.requirements.isSetSupported(set, version)),
    loadEngine: async () => (await import("./session/core-engine")).coreEngine,
    language,
    locale,
    messages: await loadMessages(language),
    title: () => fileTitle(context.document?.url ?? ""),
    today,
    officeBackground: () => context.officeTheme?.bodyBackgroundColor,
    remembered,
    ...(openSample ? { openSample } : {}),
  };
}

/** The browser may keep panes from its storage, or throw it away: then the name is asked for again, no more. */
const remembered: Remembered = {
  get(name) {
    try {
      return localStorage.getItem(`rfp-shortlist.${name}`) ?? "";
    } catch {
      return "";
    }
  },
  put(name, value) {
    try {
      localStorage.setItem(`rfp-shortlist.${name}`, value);
    } catch {
      // Nothing hangs on it.
    }
  },
};

/** "C:\\Tenders\\F&A 2026.xlsx" or its web address → "F&A 2026". */
export function fileTitle(url: string): string {
  const last = url.split(/[?#]/, 1)[0]!.split(/[\\/]/).at(-1)!;
  const name = last.replace(/\.[a-z]{3,4}$/i, "");
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Today where the user is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
