import fc from "fast-check";
import { expect, test } from "vitest";
import { caseReport, exerciseReport, wrongValues } from "../report/testing/sample.ts";
import { afterCheck, longestFailed, type Past, since } from "./past.ts";
import { pastsText, readPasts } from "./past-text.ts";

const LINE = "max-pool-2d 6/14 wrong-values tries=7 hints=1 causes=max-from-zero failed=all-negative:5,gaps:3\n";
const PAST: Past = {
  ...{ score: 6, maxScore: 14, verdict: "wrong-values", tries: 7, hints: 1 },
  causes: ["max-from-zero"],
  failed: new Map([
    ["all-negative", 5],
    ["gaps", 3],
  ]),
  others: [],
};

test("a past is one line, and the line is that past", () => {
  expect(readPasts(LINE)).toEqual(new Map([["max-pool-2d", PAST]]));
  expect(pastsText(new Map([["max-pool-2d", PAST]]))).toBe(LINE);
});

test("exercises are sorted by their ids, so two machines add lines at the same places", () => {
  const pasts = new Map([
    ["b", PAST],
    ["a", PAST],
  ]);
  expect(
    pastsText(pasts)
      .split("\n")
      .map((line) => line.slice(0, 2)),
  ).toEqual(["a ", "b ", ""]);
});

test("after a merge conflict, the line with more tries counts, and the marks are passed over", () => {
  const merged = `<<<<<<< ours\n${LINE}=======\nmax-pool-2d 14/14 correct tries=9\n>>>>>>> theirs\nb 1/2 correct tries=1\n`;
  const pasts = readPasts(merged);
  expect(pastsText(pasts)).toBe("b 1/2 correct tries=1\nmax-pool-2d 14/14 correct tries=9\n");
});

test("what a later version wrote into a line is kept", () => {
  const later = "max-pool-2d 6/14 wrong-values tries=7 mood=good new\n";
  expect(pastsText(readPasts(later))).toBe(later);
});

test("no text is too broken to be read, and what was read stays as it is", () => {
  const word = fc.constantFrom(
    "max-pool-2d",
    "6/14",
    "correct",
    "tries=7",
    "tries=",
    "failed=a:b,c:1,:",
    "causes=,",
    "=",
    "x",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.array(word).map((words) => words.join(" "))).map((lines) => lines.join("\n")),
  );
  fc.assert(
    fc.property(text, (each) => {
      const read = readPasts(each);
      expect(readPasts(pastsText(read))).toEqual(read);
    }),
  );
});

const failing = exerciseReport([caseReport("lesson", { kind: "correct" }), caseReport("negative", wrongValues)], {
  diagnosis: { misconceptions: ["max-from-zero"], alsoFits: [], evidence: ["negative"] },
});
const solved = exerciseReport(
  [caseReport("lesson", { kind: "correct" }), caseReport("negative", { kind: "correct" })],
  {
    verdict: "correct",
  },
);

test("every check is a try, and counts for each case that failed in it", () => {
  const past = afterCheck(afterCheck(afterCheck(undefined, failing), failing), solved);
  expect(past).toMatchObject({ tries: 3, failed: new Map([["negative", 2]]), causes: [], verdict: "correct" });
  expect([longestFailed(past), longestFailed(afterCheck(undefined, solved))]).toEqual(["negative", null]);
});

test("since last time, points have changed, and causes are gone or new", () => {
  const past = afterCheck(undefined, failing);
  expect(since(past, solved)).toEqual({
    ...{ before: failing.score, after: solved.score, of: solved.maxScore },
    ...{ gone: ["max-from-zero"], appeared: [] },
  });
  expect(since(undefined, solved)).toBeNull();
});
