import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Verdict } from "../../../model/verdict.ts";
import { forStudent } from "../../access/visible.ts";
import {
  caseReport,
  exerciseReport,
  hiding,
  reportOf,
  sampleReport,
  viewOf,
  wrongValues,
} from "../../testing/sample.ts";
import { checkText } from "./check.ts";
import { PIPE } from "./screen.ts";

const seen = forStudent(viewOf(sampleReport), hiding("secret"));

test("a check is shown on the terminal, in English", () => {
  expect(checkText(seen, "en", PIPE)).toMatchInlineSnapshot(`
    "✓ lesson  2/2  correct
    ✗ hidden-1  0/2  wrong values (hidden case)

    ✗ negative  0/2  2 of 2 cells differ
        why        Every value is below zero.
        call       maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" }), x: 2 × 4
        at [0, 0]  expected -2.5, actual 0, off by 2.5; max(-4, -2.5, -3, -7) = -2.5
        input      Your function changed the array it was given. Work on a copy instead.
        printed    | best so far 0

        x (2 × 4)                      expected (1 × 2)   actual (1 × 2)
        [   -4   -2.5]    -1     -8    [ -2.5] -0.25      [0*] 0*
        [   -3     -7]    -6  -0.25
        [ ] one window and its result   * differs
      Only the first failing case is shown in full. Add --all to see them all.

    ✗ Max pooling  2/6  wrong values
      1 of 3 cases correct, 2 wrong values
    "
  `);
});

test("a check is shown on the terminal, in Korean", () => {
  expect(checkText(seen, "ko", PIPE)).toMatchInlineSnapshot(`
    "✓ lesson  2/2  정답입니다
    ✗ hidden-1  0/2  값 오류 (비공개 테스트)

    ✗ negative  0/2  2칸 중 2칸의 값이 다릅니다
        테스트 목적  모든 값이 0보다 작습니다.
        호출         maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" }), x: 2 × 4
        칸 [0, 0]    정답 -2.5, 내 결과 0, 차이 2.5; max(-4, -2.5, -3, -7) = -2.5
        입력         입력으로 받은 배열의 값을 함수가 바꾸었습니다. 복사본을 만들어 사용하세요.
        출력 내용    | best so far 0

        x (2 × 4)                      정답 (1 × 2)     내 결과 (1 × 2)
        [   -4   -2.5]    -1     -8    [ -2.5] -0.25    [0*] 0*
        [   -3     -7]    -6  -0.25
        [ ] 윈도우 하나와 그 결과   * 값이 다른 칸
      처음으로 틀린 테스트만 자세히 보여 줍니다. 나머지도 자세히 보려면 --all을 붙이세요.

    ✗ 최대 풀링  2/6  값 오류
      테스트 3개 중 1개 정답, 값 오류 2개
    "
  `);
});

test("if nothing ran, the terminal gives the reason once", () => {
  const verdict: Verdict = {
    kind: "compile-error",
    fault: { kind: "syntax", message: "Expected ';'\u001b[2J", line: 1, column: 2 },
  };
  const cases = [caseReport("lesson", verdict), caseReport("negative", verdict)];
  const report = reportOf([exerciseReport(cases, { verdict: "compile-error" })]);
  expect(checkText(viewOf(report), "en", PIPE)).toMatchInlineSnapshot(`
    "✗ Max pooling  0/4  compile error
        the file does not compile: \`Expected ';'\\u001b[2J\` (line 1, column 2)
        None of the 2 cases could run.
    "
  `);
});

test("colour adds nothing but colour", () => {
  const coloured = checkText(seen, "en", { ...PIPE, colour: true });
  expect(coloured).toContain("\u001b[31m✗ negative\u001b[39m");
  expect(stripVTControlCharacters(coloured)).toBe(checkText(seen, "en", PIPE));
});

const failing = viewOf(
  reportOf([
    exerciseReport([
      caseReport("lesson", { kind: "correct" }),
      caseReport("negative", wrongValues),
      caseReport("late", { kind: "time-limit", limitMs: 1000 }),
    ]),
  ]),
);

test("the first failing case is shown in full, every other in one line, and the result comes last", () => {
  expect(checkText(failing, "en", PIPE)).toMatchInlineSnapshot(`
    "✓ lesson  2/2  correct
    ✗ late  0/2  no result within 1 second

    ✗ negative  0/2  2 of 2 cells differ
        why        Every value is below zero.
        call       maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" }), x: 2 × 4
        at [0, 0]  expected -2.5, actual 0, off by 2.5; max(-4, -2.5, -3, -7) = -2.5

        x (2 × 4)                      expected (1 × 2)   actual (1 × 2)
        [   -4   -2.5]    -1     -8    [ -2.5] -0.25      [0*] 0*
        [   -3     -7]    -6  -0.25
        [ ] one window and its result   * differs
      Only the first failing case is shown in full. Add --all to see them all.

    ✗ Max pooling  2/6  wrong values
      1 of 3 cases correct, 1 wrong values, 1 time limit
    "
  `);
});

test("all failing cases are shown in full if that is asked for", () => {
  const text = checkText(failing, "ko", PIPE, "all");
  expect(text).toMatchInlineSnapshot(`
    "✓ lesson  2/2  정답입니다

    ✗ negative  0/2  2칸 중 2칸의 값이 다릅니다
        테스트 목적  모든 값이 0보다 작습니다.
        호출         maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" }), x: 2 × 4
        칸 [0, 0]    정답 -2.5, 내 결과 0, 차이 2.5; max(-4, -2.5, -3, -7) = -2.5

        x (2 × 4)                      정답 (1 × 2)     내 결과 (1 × 2)
        [   -4   -2.5]    -1     -8    [ -2.5] -0.25    [0*] 0*
        [   -3     -7]    -6  -0.25
        [ ] 윈도우 하나와 그 결과   * 값이 다른 칸
    ✗ late  0/2  제한 시간 1초 안에 결과가 나오지 않았습니다
        힌트  끝나지 않는 반복문이 있거나 같은 칸을 지나치게 여러 번 읽고 있지 않은지 확인해 보세요.

    ✗ 최대 풀링  2/6  값 오류
      테스트 3개 중 1개 정답, 값 오류 1개, 시간 초과 1개
    "
  `);
});
