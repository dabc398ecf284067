import type { Language } from "../../src/core/model";
import type { Messages } from "../../src/taskpane/messages";
import { en } from "../../src/taskpane/messages/en";
import { ko } from "../../src/taskpane/messages/ko";
import { vi } from "../../src/taskpane/messages/vi";

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, vi, ko };
