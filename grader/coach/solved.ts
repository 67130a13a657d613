import type { Language } from "../model/text.ts";
import { caseName } from "../report/facts/case-name.ts";
import { COACH_WORDS } from "../report/locales/coach-words.ts";
import { textIn, WORDS } from "../report/locales/languages.ts";
import { prose } from "../report/locales/sentence.ts";
import { plainText } from "../report/render/plain.ts";
import { type Coach, entryOf, type Result } from "./coach.ts";
import { longestFailed } from "./past.ts";

/** What is said once all open cases are right: the idea of the case that took longest, what grading adds, and what is next. */
export function solvedText({ work, language }: Coach, result: Result): string {
  const words = COACH_WORDS[language];
  const hidden = work?.task.hidden;
  const { allSolved } = WORDS[language].next;
  const said = [
    ...longestLines(result, language),
    ...(hidden === undefined || hidden.cases === 0 ? [] : [words.hidden(hidden)]),
    result.next === null ? allSolved : words.next(plainText([prose(textIn(language, result.next.title))])),
  ];
  return said.map((line) => `  ${line}\n`).join("");
}

function longestLines(result: Result, language: Language): readonly string[] {
  const id = result.past && longestFailed(result.past);
  const testCase = entryOf(result)?.view.exercise.cases.find((each) => each.id === id);
  if (id === null || testCase === undefined) return [];
  const name = plainText([prose(textIn(language, caseName(id, testCase)))]);
  const why = testCase.why === null ? [] : [`  ${plainText([prose(textIn(language, testCase.why))])}`];
  return [COACH_WORDS[language].longest(name, result.past?.failed.get(id) ?? 0), ...why];
}
