import { expect, test } from "vitest";
import type { VerdictKind } from "../../model/verdict.ts";
import { nextStep } from "./next-step.ts";

const entry = (exercise: string, verdict: VerdictKind, score: number, ...misconceptions: readonly string[]) => ({
  ...{ exercise, verdict, score, maxScore: 10 },
  diagnosis: misconceptions.length === 0 ? null : { misconceptions, alsoFits: [], evidence: [] },
});

test("the next exercise is the first of the course that is not solved, begun or not", () => {
  const entries = [entry("a", "correct", 10), entry("b", "missing", 0), entry("c", "wrong-values", 4)];
  expect(nextStep(entries)).toEqual({ solved: 1, of: 3, next: "b", shared: null });
  expect(nextStep([entry("a", "correct", 10)])).toEqual({ solved: 1, of: 1, next: null, shared: null });
});

test("an internal error is nothing that a student can go on with", () => {
  expect(nextStep([entry("a", "judge-error", 0), entry("b", "wrong-values", 0)]).next).toBe("b");
});

test("the cause of the next exercise is the one that is told, if others share it", () => {
  const entries = [
    entry("a", "wrong-values", 6, "max-from-zero"),
    entry("b", "wrong-values", 0, "stride-one"),
    entry("c", "wrong-values", 0, "stride-one"),
    entry("d", "wrong-values", 0, "stride-one"),
    entry("e", "wrong-values", 9, "max-from-zero"),
    entry("f", "runtime-error", 0),
    entry("g", "missing", 0),
  ];
  expect(nextStep(entries).shared).toEqual({ exercises: ["a", "e"], failing: 6, points: 5 });
});

test("otherwise it is the one that most exercises share, and then the one that costs most", () => {
  const entries = [
    entry("a", "wrong-values", 6),
    entry("b", "wrong-values", 8, "stride-one"),
    entry("c", "wrong-values", 8, "stride-one"),
    entry("d", "wrong-values", 0, "max-from-zero"),
    entry("e", "wrong-values", 0, "max-from-zero"),
  ];
  expect(nextStep(entries).shared).toEqual({ exercises: ["d", "e"], failing: 5, points: 20 });
});

test("two misconceptions at once are a cause of their own", () => {
  const entries = [entry("a", "wrong-values", 0, "x", "y"), entry("b", "wrong-values", 0, "x")];
  expect(nextStep(entries).shared).toBeNull();
});
