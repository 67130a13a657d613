import { describe, test } from "vitest";
import { judge } from "../judge/judge.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Language } from "../model/text.ts";
import { answerByModel } from "../reference/answer-by-model.ts";
import { openCases } from "../report/access/disclosure.ts";
import { caseName } from "../report/facts/case-name.ts";
import { textIn } from "../report/locales/languages.ts";
import { visible } from "../report/text/escape.ts";
import { caseFailure } from "./case-failure.ts";
import { exercisesAt, type Places, placeFor } from "./place.ts";
import { type Learned, runInProcess } from "./run-in-process.ts";

/** Where the exercise is, if no course says so, and the language of what is read. */
export type PoolingSettings = Pick<Places, "exercises" | "lang">;

/**
 * Tests a function on the public cases of an exercise, one test a case, in this process: breakpoints work, and a loop
 * without end is not stopped. The right answers are those of the float64 model.
 */
export function pooling(exercise: string, learned: Learned, settings: PoolingSettings = {}): void {
  const called = new Error();
  Error.captureStackTrace(called, pooling);
  describe(exercise, async () => {
    const place = await placeFor("learner", settings);
    const [found] = await exercisesAt(place, [exercise]).catch(failTesting);
    if (found === undefined) return;
    const telling = { asOf: new Date(), language: place.language, called };
    describe(visible(textIn(place.language, found.title)), () => {
      for (const testCase of openCases(found, telling.asOf))
        test(nameOf(testCase, place.language), () => tryCase(found, testCase, learned, telling));
    });
  });
}

/** Other exercises of the same file are tried all the same. */
function failTesting(error: unknown): readonly Exercise[] {
  test("the exercise can be read", () => {
    throw error;
  });
  return [];
}

function nameOf(testCase: TestCase, language: Language): string {
  const name = textIn(language, caseName(testCase.id, testCase));
  return visible(testCase.why === null ? name : `${name}: ${textIn(language, testCase.why)}`);
}

type Telling = { readonly asOf: Date; readonly language: Language; readonly called: Error };

function tryCase(exercise: Exercise, testCase: TestCase, learned: Learned, { asOf, language, called }: Telling): void {
  const answer = answerByModel(exercise, testCase);
  const { run, returned } = runInProcess(learned, testCase.call);
  const verdict = judge(run, answer, exercise, testCase);
  if (verdict.kind === "correct") return;
  throw caseFailure({ exercise, testCase, answer, run, returned, verdict }, language, asOf, called);
}
