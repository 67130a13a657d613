import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

/** Expects the points of the protected spec, whatever the hand-in claims, and only for its author. */
export function expectProtectedGrade(reports: string, uploaded: readonly string[], mark: string): void {
  const { students } = JSON.parse(readFileSync(join(reports, "summary.json"), "utf8"));
  expect(students).toMatchObject([{ student: "kim", verdicts: { "max-pool-2d": "correct" } }]);
  const { exercises } = JSON.parse(readFileSync(join(reports, "students/kim/report.json"), "utf8"));
  const graded = exercises.find(({ exercise }: { exercise: string }) => exercise === "max-pool-2d");
  expect(graded).toMatchObject({ score: 20, maxScore: 20 });
  expect(existsSync(mark)).toBe(false);
  const open = ["students", "assets", "course.html", "misconceptions.*.html"].map((name) => join(reports, name));
  expect(uploaded).toEqual(open);
  expect(readdirSync(join(reports, "students"))).toEqual(["kim"]);
  const names = open.slice(0, 2).flatMap((path) => readdirSync(path, { recursive: true, encoding: "utf8" }));
  expect(names.filter((name) => /(?:^|\/)\./.test(name))).toEqual([]); // GitHub uploads none that starts with a dot
}
