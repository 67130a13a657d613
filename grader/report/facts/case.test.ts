import { expect, test } from "vitest";
import { WORDS } from "../locales/languages.ts";
import { caseReport, exerciseView, tensor, wrongValues } from "../testing/sample.ts";
import { caseFacts, printedLines } from "./case.ts";

test("a long output shows its first 40 lines, and that it was cut", () => {
  const lines = new Array(40).fill("x");
  expect(printedLines({ text: "x\n".repeat(41), cut: false })).toEqual({ lines, cut: true, more: 1 });
  expect(printedLines({ text: "가\n".repeat(42), cut: true, more: 10 })).toMatchObject({ cut: true, more: 17 });
  expect(printedLines({ text: "x\n".repeat(41), cut: true })).toEqual({ lines, cut: true });
  expect(printedLines({ text: "x\n".repeat(40), cut: false })).toEqual({ lines: new Array(40).fill("x"), cut: false });
  expect(printedLines({ text: "x", cut: true })).toEqual({ lines: ["x"], cut: true });
});

test("the amount left out is stated if it is known, in both languages", () => {
  const said = [null, 1, 999, 2048, 1.25 * 2 ** 20, 16 * 2 ** 20].map((bytes) =>
    [WORDS.en, WORDS.ko].map(({ printedRest }) => printedRest(bytes)),
  );
  expect(said).toEqual([
    ["… and more, which was cut", "… 이후 내용은 생략했습니다"],
    ["… and 1 byte more", "… 이후 1바이트는 생략했습니다"],
    ["… and 999 bytes more", "… 이후 999바이트는 생략했습니다"],
    ["… and 2 KiB more", "… 이후 2 KiB는 생략했습니다"],
    ["… and 1.3 MiB more", "… 이후 1.3 MiB는 생략했습니다"],
    ["… and 16 MiB more", "… 이후 16 MiB는 생략했습니다"],
  ]);
});

test("a long line shows its first 200 characters", () => {
  expect(printedLines({ text: "가".repeat(201), cut: false }).lines).toEqual([`${"가".repeat(200)}…`]);
});

test("a case that the exercise no longer has shows only the report's data", () => {
  expect(caseFacts({}, caseReport("gone", wrongValues), exerciseView)).toEqual({
    case: "gone",
    name: { en: "gone", ko: null },
    points: 0,
    maxPoints: 2,
    verdict: "wrong-values",
    isHidden: false,
    happened: { kind: "wrong-values", wrong: 2, of: 2 },
    why: null,
    call: null,
    differences: [
      {
        which: "only",
        at: [0, 0],
        numbers: { expected: "-2.5", actual: "0", off: "2.5" },
        arithmetic: "max(-4, -2.5, -3, -7) = -2.5",
      },
    ],
    allowed: null,
    printed: null,
  });
});

test("of wrong values that are NaN, the number of cells is said in both languages", () => {
  const view = { ...exerciseView, returned: new Map([["negative", tensor([1, 2], [Number.NaN, -0.25])]]) };
  const { nanCells } = caseFacts({}, caseReport("negative", wrongValues), view);
  expect(nanCells).toBe(1);
  expect([WORDS.en, WORDS.ko].map((words) => words.nanCells(nanCells ?? 0))).toEqual(["in 1 cell", "1칸"]);
});
