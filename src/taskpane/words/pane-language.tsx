import { createContext, use, useEffect, type ReactNode } from "react";
import { IntlProvider } from "react-intl";
import type { Language } from "../../core/model";
import type { Messages } from "../messages";

interface PaneLanguage {
  readonly language: Language;
  readonly locale: string;
}

const LanguageContext = createContext<PaneLanguage>({ language: "en", locale: "en-US" });

export function usePaneLanguage(): PaneLanguage {
  return use(LanguageContext);
}

/** Gives the pane its words and tells the page (and so the screen reader) which language they are in. */
export function LanguageProvider(props: PaneLanguage & { messages: Messages; children: ReactNode }) {
  const { language, locale, messages, children } = props;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={{ language, locale }}>
      <IntlProvider locale={locale} messages={messages} defaultLocale="en">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
