import { expect, it } from "vitest";
import type { MarkPolicy, Override } from "../model/mark.ts";
import type { ExerciseReport } from "../model/report.ts";
import { caseReport, exerciseReport } from "../report/testing/sample.ts";
import { lastMomentOf } from "../spec/course/moments.ts";
import { type Marking, marked } from "./marked.ts";

const POLICY: MarkPolicy = {
  zone: "Asia/Seoul",
  due: new Map([["max-pool-2d", lastMomentOf("2026-12-10T23:59", "Asia/Seoul")]]),
  late: {
    grace: { count: 10, unit: "m" },
    per: "day",
    penalty: 10,
    of: "earned",
    most: 50,
    until: { count: 5, unit: "d" },
  },
  overrides: [],
};

const OVERRIDE: Override = {
  student: "박도윤",
  exercise: "max-pool-2d",
  due: null,
  score: null,
  comment: null,
  by: "Lee",
};

const ENTRY: ExerciseReport = exerciseReport(
  ["one", "two"].map((id) => caseReport(id, { kind: "correct" }, { points: 10, maxPoints: 10 })),
  { verdict: "correct", maxScore: 20 },
);

function mark(submitted: string, overrides: readonly Partial<Override>[] = [], entry = ENTRY): ExerciseReport {
  const policy = { ...POLICY, overrides: overrides.map((each) => ({ ...OVERRIDE, ...each })) };
  return marked(entry, "박도윤", { policy, submittedAt: () => new Date(submitted) });
}

it("in time, a mark is the points", () => {
  expect(mark("2026-12-10T15:09:59Z")).toEqual(ENTRY);
});

it("late, it is less, and says why", () => {
  const { score, late } = mark("2026-12-11T15:00:00Z");
  expect({ score, late }).toEqual({
    score: 16,
    late: {
      due: "2026-12-10T23:59:59+09:00",
      submitted: "2026-12-12T00:00:00+09:00",
      units: 2,
      per: "day",
      earned: 20,
      penalty: 4,
    },
  });
});

it("a moved date heals itself: a mark is made again from the points", () => {
  const late = mark("2026-12-11T15:00:00Z");
  expect(mark("2026-12-11T15:00:00Z", [{ due: new Date("2026-12-14T14:59:59.999Z") }], late)).toEqual(ENTRY);
});

it("a date for one exercise goes before one for all, and the later of two before the earlier", () => {
  const [early, lateEnough] = [new Date("2026-12-01T00:00:00Z"), new Date("2026-12-20T00:00:00Z")];
  const all = { exercise: null, due: early };
  expect(mark("2026-12-12T00:00:00Z", [{ due: lateEnough }, all]).late).toBeUndefined();
  expect(mark("2026-12-12T00:00:00Z", [{ due: early }, { due: lateEnough }]).late).toBeUndefined();
  expect(mark("2026-12-12T00:00:00Z", [all]).late?.tooLate).toBe(true);
});

it("another score stands beside the computed one, and never exceeds the maximum", () => {
  expect(mark("2026-12-11T15:00:00Z", [{ score: 18 }])).toMatchObject({
    score: 18,
    override: { computed: 16, by: "Lee" },
  });
  expect(mark("2026-12-01T00:00:00Z", [{ score: 25 }]).score).toBe(20);
});

it("an exception of another student, or in another Unicode form, is found by name", () => {
  expect(mark("2026-12-01T00:00:00Z", [{ student: "김민지", score: 3 }])).toEqual(ENTRY);
  expect(mark("2026-12-01T00:00:00Z", [{ student: "박도윤".normalize("NFD"), score: 3 }]).score).toBe(3);
});

it("a comment is staff's word, with its author", () => {
  expect(mark("2026-12-01T00:00:00Z", [{ comment: "see page 3" }]).comment).toEqual({ text: "see page 3", by: "Lee" });
});

it("late by the platform's word alone, it is late by the least there is, unless its date was moved", () => {
  const policy = { ...POLICY, overrides: [{ ...OVERRIDE, student: "moved", due: new Date("2026-12-20T00:00:00Z") }] };
  const marking: Marking = { policy, submittedAt: () => "late" };
  expect(marked(ENTRY, "박도윤", marking)).toMatchObject({ score: 18, late: { units: 1, penalty: 2 } });
  expect(marked(ENTRY, "박도윤", marking).late?.submitted).toBeUndefined();
  expect(marked(ENTRY, "moved", marking)).toEqual(ENTRY);
});

it("what was not handed in is not late", () => {
  const missing = { ...ENTRY, source: null };
  expect(mark("2026-12-31T00:00:00Z", [], missing).late).toBeUndefined();
});
