import type { Language } from "../../core/model";
import { en } from "./en";
import { ko } from "./ko";
import { vi } from "./vi";

export type MessageKey = keyof typeof en;

/** Everything the pane says itself, in ICU message syntax. What core says stands in `core/wording`. */
export const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, vi, ko };
