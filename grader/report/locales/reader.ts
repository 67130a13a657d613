import type { Language } from "../../model/text.ts";
import type { Audience } from "../access/disclosure.ts";
import { enPage } from "./en-page.ts";
import { koPage } from "./ko-page.ts";
import { WORDS } from "./languages.ts";
import { PAGE_WORDS, type PageWords } from "./page-words.ts";
import type { Words } from "./words.ts";

/** Who reads a report, in which language. */
export type Reader = { readonly language: Language; readonly audience: Audience };

/** What staff call the result of a learner's function. */
const STUDENTS_RESULT: Readonly<Record<Language, string>> = { en: "student's result", ko: "학생 결과" };

const STAFF_WORDS: Readonly<Record<Language, Words>> = {
  en: withResult(WORDS.en, STUDENTS_RESULT.en),
  ko: withResult(WORDS.ko, STUDENTS_RESULT.ko),
};

const STAFF_PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: enPage(STUDENTS_RESULT.en),
  ko: koPage(STUDENTS_RESULT.ko),
};

/** To learners the result of their function is their own, to staff a student's. */
export function wordsFor({ language, audience }: Reader): Words {
  return { student: WORDS, staff: STAFF_WORDS }[audience][language];
}

export function pageWordsFor({ language, audience }: Reader): PageWords {
  return { student: PAGE_WORDS, staff: STAFF_PAGE_WORDS }[audience][language];
}

function withResult(words: Words, actual: string): Words {
  return { ...words, labels: { ...words.labels, actual } };
}
