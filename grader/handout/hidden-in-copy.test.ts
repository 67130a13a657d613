import { expect, test } from "vitest";
import { aCase, anExercise } from "../testing/an-exercise.ts";
import { hiddenInCopy } from "./hidden-in-copy.ts";

test("in a learners' copy, a case is a fault if it is hidden, or opens later", () => {
  const [before, now] = [new Date("2026-11-30T23:59:59Z"), new Date("2026-12-01T00:00:00Z")];
  const cases = [
    aCase({ id: "open" }),
    aCase({ id: "hidden", visibility: { kind: "hidden" }, position: { line: 12, column: 5 } }),
    aCase({ id: "dated", visibility: { kind: "after", date: now } }),
  ];
  const said = (asOf: Date) => hiddenInCopy([anExercise({ cases })], asOf).map(({ message }) => message);
  expect(said(now)).toEqual(["this is a learners' copy, and the case `hidden` is hidden from learners"]);
  expect(said(before)).toHaveLength(2);
  expect(hiddenInCopy([anExercise({ cases })], now)[0]).toMatchObject({ severity: "error", position: { line: 12 } });
});
