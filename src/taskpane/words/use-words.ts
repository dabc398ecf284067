import { useMemo, type ReactNode } from "react";
import { useIntl } from "react-intl";
import type { Language, Message } from "../../core/model";
import type { MessageKey } from "../messages";
import { useCoreWords } from "./core-words";
import { createNumbers, type Numbers } from "./numbers";
import { usePaneLanguage } from "./pane-language";

export type Values = Readonly<Record<string, string | number>>;
type Chunks = (chunks: ReactNode[]) => ReactNode;

/** Everything the pane says, in its one language. */
export interface Words {
  readonly language: Language;
  readonly locale: string;
  readonly numbers: Numbers;
  /** The pane's own words. */
  t(key: MessageKey, values?: Values): string;
  /** The same with parts that are drawn (bold names, keys). */
  rich(key: MessageKey, values: Readonly<Record<string, string | number | Chunks>>): ReactNode;
  /** Core's words. */
  say(message: Message): string;
}

export function useWords(): Words {
  const intl = useIntl();
  const { language, locale } = usePaneLanguage();
  const say = useCoreWords();
  return useMemo(
    () => ({
      language,
      locale,
      numbers: createNumbers(locale),
      t: (key, values) => intl.formatMessage({ id: key }, values),
      rich: (key, values) => intl.formatMessage({ id: key }, values),
      say: (message) => say(language, message),
    }),
    [intl, language, locale, say],
  );
}
