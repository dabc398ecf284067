import { createContext, use, useEffect, type ReactNode } from "react";
import { IntlProvider } from "react-intl";
import type { Language } from "../../core/model";
import { MESSAGES } from "../messages";

interface PaneLanguage {
  readonly language: Language;
  readonly locale: string;
}

const LanguageContext = createContext<PaneLanguage>({ language: "en", locale: "en-US" });

export function usePaneLanguage(): PaneLanguage {
  return use(LanguageContext);
}

/** Gives the pane its words and tells the page (and so the screen reader) which language they are in. */
export function LanguageProvider({ language, locale, children }: PaneLanguage & { children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={{ language, locale }}>
      <IntlProvider locale={locale} messages={MESSAGES[language]} defaultLocale="en">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
