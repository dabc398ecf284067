import type { Language } from "../core/model";
import { connectWorkbook } from "../excel";
import type { PaneServices } from "./services";

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
export function officeServices(): PaneServices {
  const { context } = Office;
  const openSample = window.rfpShortlistHost?.openSample;
  return {
    connection: connectWorkbook(Excel, (set, version) => context.requirements.isSetSupported(set, version)),
    loadEngine: async () => (await import("./session/core-engine")).coreEngine,
    ...languageOf(context.displayLanguage ?? navigator.language),
    today,
    officeBackground: () => context.officeTheme?.bodyBackgroundColor,
    ...(openSample ? { openSample } : {}),
  };
}

/** Today where the user is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
