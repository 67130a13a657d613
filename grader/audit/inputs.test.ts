import { expect, test } from "vitest";
import { nameOf } from "../catalogue/mutant.ts";
import type { Exercise } from "../model/exercise.ts";
import { OPS } from "../ops/table.ts";
import { smallCourse } from "../testing/small-course.ts";
import { auditSingles } from "./audit.ts";

const EVERYWHERE = [...OPS.values()].flatMap(({ name, layouts }) => layouts.map((layout) => [name, layout] as const));
const [answered] = await smallCourse(["max-pool-2d"]);

test.each(EVERYWHERE)("every mutant of %s of a %s is shown by some random input", (op, layout) => {
  const { exercise } = answered ?? expect.unreachable();
  const { singles } = auditSingles({ ...exercise, op, layout, cases: withEveryPadding(exercise) }, []);
  expect(singles.caught).toEqual([]);
  expect(singles.equivalents.map(nameOf)).toEqual([]);
  expect(singles.survivors.length).toBeGreaterThan(0);
});

/** Makes the choices of the cases, and so of the inputs, complete. */
function withEveryPadding({ cases }: Exercise): Exercise["cases"] {
  return cases.slice(0, 2).map((each, i) => ({
    ...each,
    call: { ...each.call, options: { padding: i === 0 ? "valid" : "same" } },
  }));
}
