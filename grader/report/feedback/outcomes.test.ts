import { expect, test } from "vitest";
import type { VerdictKind } from "../../model/verdict.ts";
import { en } from "../locales/en.ts";
import { ko } from "../locales/ko.ts";
import { outcomesText } from "./outcomes.ts";

const outcomes = (...kinds: readonly VerdictKind[]) => {
  const cases = kinds.map((verdict) => ({ verdict }));
  return [outcomesText(cases, en), outcomesText(cases, ko)];
};

test("beside a verdict stands how many cases came to what, from best to worst, also where all came to the same", () => {
  expect(outcomes("not-a-tensor", "correct", "wrong-shape", "wrong-shape")).toEqual([
    "1 of 4 cases correct, 2 wrong shape, 1 not an array of numbers",
    "테스트 4개 중 1개 정답, 형태 오류 2개, 숫자 배열이 아님 1개",
  ]);
  expect(outcomes("wrong-shape", "wrong-shape")[0]).toBe("0 of 2 cases correct, 2 wrong shape");
});

test("nothing stands beside a verdict that says it all: there is one case, every one is correct, or none ran", () => {
  expect([
    outcomes("correct", "correct"),
    outcomes("wrong-values"),
    outcomes("compile-error", "compile-error"),
  ]).toEqual(Array(3).fill([null, null]));
});
