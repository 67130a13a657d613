import type { Language } from "../../model/text.ts";
import { exports as en } from "./en-exports.ts";
import type { ExportWords } from "./export-words.ts";
import { exports as ko } from "./ko-exports.ts";

/** The words of exports, in each language: no page needs them. */
export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = { en, ko };
