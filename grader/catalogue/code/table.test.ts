import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openCourse } from "../../class/course.ts";
import { grade } from "../../grade.ts";
import type { ExerciseReport } from "../../model/report.ts";
import { toNested } from "../../numeric/nested.ts";
import { at } from "../../numeric/shape.ts";
import { openReference } from "../../reference/reference.ts";
import { EXPLAINED_IDS, explained } from "../../report/facts/explained.ts";
import { openSandbox } from "../../sandbox/sandbox.ts";
import { submittedFile } from "../../submissions/submission.ts";
import { EXERCISES } from "../../testing/small-course.ts";
import type { DiagnosisId } from "../misconception.ts";
import { PROGRAMS, type ProgramName } from "./program.ts";
import { WRONG_CODE } from "./table.ts";
import { WHOLE } from "./testing/programs.ts";

const NAMES = Object.keys(PROGRAMS) as ProgramName[];

/** The exercise that asks for a program. */
const exerciseOf = (program: ProgramName) => (program === "separable-max-pool" ? "max-pool-2d" : program);

describe("wrong code beside right", async () => {
  const asked = [...new Set(NAMES.map(exerciseOf))];
  const [course, sandbox] = await Promise.all([
    openCourse(EXERCISES, openReference("auto"), asked),
    openSandbox("auto"),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "poolgrade-code-"));
  const jail = sandbox.openJail();
  afterAll(async () => {
    await jail.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  test.each(NAMES)("%s is right as a whole", async (name) => {
    expect(await gradedAs(name, WHOLE[name])).toMatchObject({ verdict: "correct", diagnosis: null });
  });

  test.each(EXPLAINED_IDS)(
    "the wrong lines of %s stand for right ones, and make a program that is named so",
    async (id) => {
      const { program } = WRONG_CODE[id];
      const { diagnosis, habits = [], verdict } = await gradedAs(program, wrongProgram(id));
      const named = new Set<string>([...(diagnosis?.misconceptions ?? []), ...habits]);
      expect([...named]).toEqual(id === "too-many-reads" ? [] : [id]);
      if (id === "too-many-reads") expect(verdict).toBe("correct"); // no exercise here has a budget of steps
    },
  );

  test.each(EXPLAINED_IDS.filter((id) => explained(id).example !== null))(
    "the programs of %s give the two results of its example",
    async (id) => {
      const { program } = WRONG_CODE[id];
      const { example } = explained(id);
      const given = [await resultOf(WHOLE[program]), await resultOf(wrongProgram(id))];
      expect(given).toEqual([example && toNested(example.right), example && toNested(example.wrong)]);

      async function resultOf(source: string) {
        const { functionName, limits } = answered(program).exercise;
        const session = jail.open({ source, functionName, limits });
        const [run] = example === null ? [] : await session.ask([example.call]);
        await session.close();
        return run?.kind === "returned" ? toNested(run.tensor) : run;
      }
    },
  );

  async function gradedAs(name: ProgramName, source: string): Promise<ExerciseReport> {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, source);
    const submission = submittedFile(file);
    return (await grade({ ...answered(name), isHidden: () => false, submission }, jail.open)).entry;
  }

  function answered(name: ProgramName) {
    return at(
      course.exercises.filter(({ exercise }) => exercise.id === exerciseOf(name)),
      0,
    );
  }
});

/** The right program with the wrong lines in place of the right ones. */
function wrongProgram(id: DiagnosisId): string {
  const { program, changes } = WRONG_CODE[id];
  const whole = WHOLE[program];
  const places = changes.map(([right, wrong]) => ({ start: whole.indexOf(right), right, wrong }));
  expect(places.filter(({ start }) => start < 0)).toEqual([]);
  return places
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, right, wrong }) => text.slice(0, start) + wrong + text.slice(start + right.length), whole);
}
