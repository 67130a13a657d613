import { join } from "node:path";
import { expect, test } from "vitest";
import { nameOf } from "../catalogue/mutant.ts";
import { openCourse } from "../class/course.ts";
import { openReference } from "../reference/reference.ts";
import { auditSingles, scoreOf } from "./audit.ts";

const course = await openCourse(join(import.meta.dirname, "..", "..", "exercises"), openReference("auto"));

test.each(course.exercises)(
  "the cases of $exercise.id catch every mutant, and tell them apart",
  ({ exercise, cases }) => {
    const { singles } = auditSingles(exercise, cases);
    expect(singles.survivors.map(nameOf)).toEqual([]);
    expect(singles.unnamed.map(nameOf)).toEqual([]);
    expect(singles.confusable.map((two) => two.map(nameOf))).toEqual([]);
    expect(scoreOf(singles)).toBe(100);
  },
);
