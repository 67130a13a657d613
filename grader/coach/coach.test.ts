import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../model/text.ts";
import { taskFacts } from "../report/facts/task.ts";
import { caseReport, exerciseReport, maxPool2d, reportOf, viewOf, wrongValues } from "../report/testing/sample.ts";
import { columns } from "../report/text/display-width.ts";
import { changedLines } from "./changed-lines.ts";
import { type Coach, RESULT, type Result, type Wish } from "./coach.ts";
import { frame } from "./frame.ts";
import { afterCheck } from "./past.ts";
import { afterEvent, type Event } from "./step.ts";
import { typedKeys } from "./typed-keys.ts";

const beginning: Coach = {
  language: "en",
  screen: { colour: false, width: 80, height: 24 },
  canEdit: true,
  work: null,
  run: "opening",
  result: null,
  page: RESULT,
  hints: 0,
  scrolled: 0,
  notice: null,
  said: [],
};
const exercise = { ...maxPool2d, hidden: { cases: 2, points: 6 } };
const work = {
  ...{ exercise, task: taskFacts(exercise, new Date(0)) },
  ...{ file: "max-pool-2d.ts", url: "file:///max-pool-2d.ts", kept: ".poolgrade/before-reset/max-pool-2d.ts" },
};

const right = exerciseReport([caseReport("lesson", { kind: "correct" }), caseReport("negative", { kind: "correct" })], {
  verdict: "correct",
});
const wrong = exerciseReport([caseReport("lesson", { kind: "correct" }), caseReport("negative", wrongValues)], {
  diagnosis: { misconceptions: ["max-from-zero"], alsoFits: [], evidence: ["negative"] },
});
const wrongTwice = afterCheck(afterCheck(undefined, wrong), wrong);
const wrongResult: Result = {
  ...{ seen: viewOf(reportOf([wrong])), isRight: false, past: wrongTwice, next: null },
  since: { before: 0, after: 2, of: 4, gone: [], appeared: ["max-from-zero"] },
};
const rightResult: Result = {
  ...{ seen: viewOf(reportOf([right])), isRight: true, past: afterCheck(wrongTwice, right) },
  since: { before: 2, after: 4, of: 4, gone: ["max-from-zero"], appeared: [] },
  next: { id: "avg-pool-2d", title: { en: "Average pooling", ko: "평균 풀링" } },
};

const opened: Event = { kind: "opened", work, said: [] };
const saved: Event = { kind: "found", found: "work" };
const key = (each: string): Event => ({ kind: "key", key: each });
const checked = (result: Result): Event => ({ kind: "checked", result });

/** The coach after these events, and all that it wished for. */
function coachAfter(...events: readonly Event[]): { readonly coach: Coach; readonly wishes: readonly Wish["kind"][] } {
  let coach = beginning;
  const wishes: Wish["kind"][] = [];
  for (const event of events) {
    const next = afterEvent(coach, event);
    coach = next.coach;
    wishes.push(...next.wishes.map(({ kind }) => kind));
  }
  return { coach, wishes };
}

const shown = (language: Language, ...events: readonly Event[]) => {
  const { coach } = coachAfter(...events);
  const lines = frame({ ...coach, language });
  expect(lines).toHaveLength(coach.screen.height);
  return `\n${stripVTControlCharacters(lines.join("\n")).replace(/\n\n+/g, "\n\n")}\n`;
};

describe("the screen", () => {
  it("says what it does before there is a result", () => {
    expect(shown("en", opened, saved)).toMatch(/^\nMax pooling {2}max-pool-2d.ts\nChecking …\n/);
    expect(shown("ko", opened, saved)).toMatch(/^\n최대 풀링 {2}max-pool-2d.ts\n확인하고 있습니다 …\n/);
  });

  it("has the first failing case and the keys for what can be done, and no cause that nobody has asked for", () => {
    expect(shown("en", opened, saved, checked(wrongResult))).toMatchInlineSnapshot(`
      "
      Max pooling  max-pool-2d.ts
      ✗ Result  2/4  wrong values
      1 of 2 cases correct, 1 wrong values

        Since last time: 0 → 2 of 4 points.

      ✗ negative  0/2  2 of 2 cells differ
          why        Every value is below zero.
          call       maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding:
                     "valid" }), x: 2 × 4
          at [0, 0]  expected -2.5, actual 0, off by 2.5; max(-4, -2.5, -3, -7) = -2.5

          x (2 × 4)                      expected (1 × 2)   actual (1 × 2)
          [   -4   -2.5]    -1     -8    [ -2.5] -0.25      [0*] 0*
          [   -3     -7]    -6  -0.25
          [ ] one window and its result   * differs

      ✓ lesson  2/2  correct

      h hint   w window   t task   l list   o open in editor   k 한국어   x start over
      q quit
      "
    `);
    expect(shown("ko", opened, saved, checked(wrongResult))).toMatchInlineSnapshot(`
      "
      최대 풀링  max-pool-2d.ts
      ✗ 결과  2/4  값 오류
      테스트 2개 중 1개 정답, 값 오류 1개

        지난번 이후: 4점 만점에 0점 → 2점

      ✗ negative  0/2  2칸 중 2칸의 값이 다릅니다
          테스트 목적  모든 값이 0보다 작습니다.
          호출         maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding:
                       "valid" }), x: 2 × 4
          칸 [0, 0]    정답 -2.5, 내 결과 0, 차이 2.5; max(-4, -2.5, -3, -7) = -2.5

          x (2 × 4)                      정답 (1 × 2)     내 결과 (1 × 2)
          [   -4   -2.5]    -1     -8    [ -2.5] -0.25    [0*] 0*
          [   -3     -7]    -6  -0.25
          [ ] 윈도우 하나와 그 결과   * 값이 다른 칸

      ✓ lesson  2/2  정답입니다

      h 힌트   w 윈도우 보기   t 과제   l 문제 목록   o 편집기로 열기   k English
      x 처음부터 다시   q 끝내기
      "
    `);
  });

  it("has a hint once it was asked for, the latest uppermost", () => {
    expect(shown("en", opened, saved, checked(wrongResult), key("h"))).not.toContain("starts at 0");
    expect(shown("en", opened, saved, checked(wrongResult), key("h"), key("h"))).toMatchInlineSnapshot(`
      "
      Max pooling  max-pool-2d.ts
      ✗ Result  2/4  wrong values
      1 of 2 cases correct, 1 wrong values

        Since last time: 0 → 2 of 4 points.

        Hint 2 of 3
        likely cause  Your maximum starts at 0 (or just above), and stays there where
                      all numbers are negative.
        seen in       negative

        Hint 1 of 3
        hint  Which starting value is never larger than any number that may come?

      ✗ negative  0/2  2 of 2 cells differ
          why        Every value is below zero.
          call       maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding:
                     "valid" }), x: 2 × 4
          at [0, 0]  expected -2.5, actual 0, off by 2.5; max(-4, -2.5, -3, -7) = -2.5

      ↓ 6 more lines

      h hint   w window   t task   l list   o open in editor   k 한국어   x start over
      ↑↓ scroll   q quit
      "
    `);
  });

  it("has one cell with its window, and the next one after an arrow", () => {
    expect(shown("en", opened, saved, checked(wrongResult), key("w"), key("right"))).toMatchInlineSnapshot(`
      "
      Max pooling  max-pool-2d.ts
      ✗ Result  2/4  wrong values
      1 of 2 cases correct, 1 wrong values

      ✗ negative  0/2  2 of 2 cells differ
          why        Every value is below zero.
          call       maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding:
                     "valid" }), x: 2 × 4
          at [0, 1]  expected -0.25, actual 0, off by 0.25; max(-1, -8, -6, -0.25) =
                     -0.25

          x (2 × 4)                      expected (1 × 2)   actual (1 × 2)
              -4   -2.5 [   -1     -8]     -2.5 [-0.25]      0* [0*]
              -3     -7 [   -6  -0.25]
          [ ] one window and its result   * differs

      h hint   ←↑↓→ other cell   t task   l list   o open in editor   k 한국어
      x start over   esc back   q quit
      "
    `);
  });

  it("says after success what took longest, what is hidden, and what is next", () => {
    expect(shown("en", opened, saved, checked(rightResult))).toMatchInlineSnapshot(`
      "
      Max pooling  max-pool-2d.ts
      ✓ Result  4/4  correct

        Since last time: 2 → 4 of 4 points.
          Gone:  Your maximum starts at 0 (or just above), and stays there where all
                 numbers are negative.
          New:   nothing

        What took you longest: negative, which failed in 2 checks.
          Every value is below zero.
        Grading also runs 2 hidden cases, worth 6 points.
        Next: Average pooling

      ✓ lesson  2/2  correct
      ✓ negative  2/2  correct

      n next exercise   t task   l list   o open in editor   k 한국어   x start over
      q quit
      "
    `);
    expect(shown("ko", opened, saved, checked(rightResult))).toMatchInlineSnapshot(`
      "
      최대 풀링  max-pool-2d.ts
      ✓ 결과  4/4  정답

        지난번 이후: 4점 만점에 2점 → 4점
          사라진 원인:       최댓값의 초깃값이 0(또는 0에 아주 가까운 양수)이어서,
                             수가 모두 음수이면 최댓값이 초깃값 그대로 남습니다.
          새로 나타난 원인:  없습니다

        가장 오래 걸린 테스트: negative (2번 틀렸습니다)
          모든 값이 0보다 작습니다.
        채점할 때는 비공개 테스트 2개(6점)도 함께 실행합니다.
        다음 문제: 평균 풀링

      ✓ lesson  2/2  정답입니다
      ✓ negative  2/2  정답입니다

      n 다음 문제   t 과제   l 문제 목록   o 편집기로 열기   k English
      x 처음부터 다시   q 끝내기
      "
    `);
  });

  it("has as many lines as fit, and says how many follow", () => {
    const small: Event = { kind: "resized", width: 80, height: 12 };
    const first = shown("en", small, opened, saved, checked(wrongResult));
    expect(first).toMatch(/\n↓ \d+ more lines\n/);
    expect(first).toContain("↑↓ scroll");
    expect(shown("en", small, opened, saved, checked(wrongResult), key("page-down"))).not.toContain("Since");
  });

  it("keeps every line within the width of a narrow terminal", () => {
    const narrow: Event = { kind: "resized", width: 40, height: 60 };
    const lines = shown("en", narrow, opened, saved, checked(wrongResult), key("h"), key("h")).split("\n");
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
  });

  it("dims a result that is older than the file", () => {
    const { coach } = coachAfter(opened, saved, checked(wrongResult), saved);
    const lines = frame({ ...coach, screen: { ...coach.screen, colour: true } });
    expect(lines[1]).toBe("Checking …");
    expect(lines[3]).toBe("\u001b[2m  Since last time: 0 → 2 of 4 points.\u001b[22m");
  });

  it("is written where it has changed, and nowhere else", () => {
    expect(changedLines(["a", "b"], ["a", "b"])).toBe("");
    expect(changedLines(["a", "b"], ["a", "c"])).toBe("\u001b[2;1Hc\u001b[K");
    expect(changedLines(["a", "b"], ["a"])).toBe("\u001b[2;1H\u001b[J");
  });
});

it("whatever happens, the screen is as high and at most as wide as the terminal", () => {
  const happening: fc.Arbitrary<Event> = fc.oneof(
    fc
      .constantFrom(..."snrhwatlokxyq".split(""), "up", "down", "left", "right", "page-down", "enter", "escape")
      .map(key),
    fc.constantFrom("nothing", "skeleton", "work").map((found): Event => ({ kind: "found", found })),
    fc.constantFrom(checked(wrongResult), checked(rightResult), opened),
    fc.constant<Event>({ kind: "listed", exercises: [maxPool2d, maxPool2d], pasts: new Map() }),
    fc
      .record({ width: fc.integer({ min: 40, max: 120 }), height: fc.integer({ min: 1, max: 50 }) })
      .map((size): Event => ({ kind: "resized", ...size })),
  );
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (events) => {
      const { coach } = coachAfter(...events);
      const lines = frame(coach).map(stripVTControlCharacters);
      expect(lines).toHaveLength(coach.screen.height);
      expect(lines.filter((line) => columns(line) > coach.screen.width)).toEqual([]);
    }),
  );
});

describe("a key", () => {
  it("cancels the run that it is pressed in, and then leads to another", () => {
    const stopped = coachAfter(opened, saved, checked(wrongResult), saved, key("h"));
    expect(stopped.coach).toMatchObject({ run: "stopped", hints: 0, result: wrongResult });
    expect(stopped.wishes).toEqual(["check", "check", "cancel"]);
    expect(afterEvent(stopped.coach, key("r"))).toMatchObject({
      coach: { run: "checking" },
      wishes: [{ kind: "check" }],
    });
  });

  it("takes one hint, until there are no more", () => {
    const { coach, wishes } = coachAfter(opened, saved, checked(wrongResult), ...Array(9).fill(key("h")));
    expect([coach.hints, wishes.filter((wish) => wish === "hint-taken").length]).toEqual([3, 3]);
    expect(frame(coach).at(-1)).not.toContain("hint");
  });

  it("starts over only after a second one", () => {
    expect(coachAfter(opened, saved, checked(wrongResult), key("x"), key("n")).wishes).not.toContain("reset");
    expect(coachAfter(opened, saved, checked(wrongResult), key("x"), key("y")).wishes).toContain("reset");
  });

  it("leads to the next exercise once this one is right, which nothing else does", () => {
    expect(coachAfter(opened, saved, checked(rightResult)).wishes).toEqual(["check"]);
    expect(coachAfter(opened, saved, checked(wrongResult), key("n")).wishes).toEqual(["check"]);
    expect(afterEvent(coachAfter(opened, saved, checked(rightResult)).coach, key("n")).wishes).toEqual([
      { kind: "open", id: "avg-pool-2d" },
    ]);
  });

  it("that means nothing now does nothing", () => {
    const { coach } = coachAfter(opened, saved, checked(wrongResult));
    expect(afterEvent(coach, key("z"))).toEqual({ coach, wishes: [] });
  });

  it("shows all cases in full, where more than one can be", () => {
    const foot = (result: Result) =>
      frame(coachAfter(opened, saved, checked(result)).coach)
        .slice(-2)
        .join("\n");
    const fault = { kind: "compile-error", fault: { kind: "syntax", message: "no", line: 1, column: 1 } } as const;
    const seen = (...cases: Parameters<typeof exerciseReport>[0]) => viewOf(reportOf([exerciseReport(cases)]));
    const wrongs = [caseReport("lesson", { kind: "time-limit", limitMs: 1000 }), caseReport("negative", wrongValues)];
    expect(foot({ ...wrongResult, seen: seen(...wrongs) })).toContain("a all cases in full");
    const faults = [caseReport("lesson", fault), caseReport("negative", fault)];
    expect(foot({ ...wrongResult, seen: seen(...faults) })).not.toContain("all cases");
  });

  it("begins the file, where there is none", () => {
    expect(coachAfter(opened, { kind: "found", found: "nothing" }, key("s")).wishes).toEqual(["cancel", "write"]);
  });

  it("always quits", () => {
    for (const events of [[], [opened, saved], [opened, saved, checked(wrongResult), key("x")]])
      expect(coachAfter(...events, key("q")).wishes.at(-1)).toBe("quit");
  });
});

describe("hints", () => {
  it("stay while the cause stays, and begin anew with another", () => {
    const hinted = [opened, saved, checked(wrongResult), key("h")];
    expect(coachAfter(...hinted, saved, checked(wrongResult)).coach.hints).toBe(1);
    expect(coachAfter(...hinted, saved, checked(rightResult), saved, checked(wrongResult)).coach.hints).toBe(0);
  });

  it("are held back by the exercise's dates, and so is the window", () => {
    const { diagnosis: _, ...closed } = wrong;
    const next = { rung: "misconception", from: "2999-01-01T00:00:00+09:00" } as const;
    const held: Result = {
      ...wrongResult,
      seen: viewOf(reportOf([{ ...closed, diagnosis: null, nextHint: next }])),
    };
    const foot = frame(coachAfter(opened, saved, checked(held)).coach).at(-1);
    expect(foot).not.toMatch(/hint|window/);
    expect(shown("en", opened, saved, checked(held))).toContain("2999-01-01 00:00 UTC+09:00");
  });
});

it("keys come with or without Hangul, and arrows in both of their forms", () => {
  expect(typedKeys("hㅗH\u001b[A\u001bOB\u001b\r\u0003")).toEqual([
    ...["h", "h", "h", "up", "down", "escape", "enter", "ctrl-c"],
  ]);
  expect(typedKeys("ㅁㅈㅌㅂㅏ")).toEqual(["a", "w", "x", "q", "k"]);
  expect(typedKeys("\u001b[1;5Ch")).toEqual(["\u001b[1;5c", "h"]);
});
