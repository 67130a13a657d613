import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnsweredExercise } from "../class/course.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import { openSandbox } from "../sandbox/sandbox.ts";
import { EXERCISES, gradeText, smallCourse } from "../testing/small-course.ts";

/** Said to hold nothing, but what the catalogue calls by this name. */
const NAMED_AFTER_ALL: Readonly<Record<string, string>> = {
  "keras-max-pooling/answers-the-lesson": "hard-coded", // the lesson's numbers for every batch of one
};

const [course, sandbox] = await Promise.all([smallCourse(), openSandbox("auto")]);
afterAll(() => sandbox.close());

type Program = { readonly name: string; readonly source: string; readonly holds: string };
type Named = Program & { readonly diagnosis: Diagnosis | null };

const named: Named[] = [];
const TIMEOUT_MS = 300_000; // of a busy machine

beforeAll(async () => {
  named.push(...(await Promise.all(course.map(graded))).flat());
}, TIMEOUT_MS);

describe("programs written by hand", () => {
  it("are never said to hold anything where they are right", () => {
    const accepted = named.filter(({ holds }) => holds === "accepted");
    expect(accepted.length).toBeGreaterThanOrEqual(2 * course.length);
    expect(accepted.filter(({ diagnosis }) => diagnosis !== null)).toEqual([]);
  });

  it("get no name where they are wrong in ways of their own", () => {
    const others = named.filter(({ holds, name }) => holds === "nothing" && !(name in NAMED_AFTER_ALL));
    expect(others.filter(({ diagnosis }) => diagnosis !== null).map(words)).toEqual([]);
  });

  it("are named by the misconception that they hold", () => {
    const singles = named.filter(({ holds }) => idsIn(holds).length === 1);
    expect(missed(singles)).toEqual([]);
    expect(rate(singles)).toBeGreaterThanOrEqual(0.98);
  });

  it("are named by both misconceptions where they hold two", () => {
    const pairs = named.filter(({ holds }) => idsIn(holds).length === 2);
    expect(missed(pairs)).toEqual([]);
    expect(rate(pairs)).toBeGreaterThanOrEqual(0.85);
  });

  it("have the name that the catalogue gives them after all", () => {
    const others = named.filter(({ name }) => name in NAMED_AFTER_ALL);
    expect(others.filter(({ name, diagnosis }) => diagnosis?.misconceptions.join() !== NAMED_AFTER_ALL[name])).toEqual(
      [],
    );
  });
});

/** The programs of an exercise, each graded in the same jail. */
async function graded(answered: AnsweredExercise): Promise<readonly Named[]> {
  const jail = sandbox.openJail();
  const all: Named[] = [];
  for (const program of programsOf(answered.exercise.id)) {
    const { entry } = await gradeText(answered, program.source, jail);
    all.push({ ...program, diagnosis: entry.diagnosis });
  }
  await jail.close();
  return all;
}

/** Accepted examples, and the wrong ones whose second line says what they hold. */
function programsOf(id: string): readonly Program[] {
  return ["accepted", "wrong"].flatMap((kind) => {
    const folder = join(EXERCISES, id, "examples", kind);
    return readdirSync(folder)
      .toSorted()
      .flatMap((file): Program[] => {
        const source = readFileSync(join(folder, file), "utf8");
        const said = /^\/\/ holds: (.+)$/m.exec(source)?.[1];
        const holds = kind === "accepted" ? kind : said;
        return holds === undefined ? [] : [{ name: `${id}/${file.replace(/\.ts$/, "")}`, source, holds }];
      });
  });
}

function idsIn(holds: string): readonly string[] {
  return holds === "nothing" || holds === "accepted" ? [] : holds.split(" + ").toSorted();
}

function isNamed({ holds, diagnosis }: Named): boolean {
  return diagnosis?.misconceptions.toSorted().join() === idsIn(holds).join();
}

function missed(programs: readonly Named[]): readonly string[] {
  return programs.filter((each) => !isNamed(each)).map(words);
}

function rate(programs: readonly Named[]): number {
  return programs.length === 0 ? 1 : programs.filter(isNamed).length / programs.length;
}

function words({ name, holds, diagnosis }: Named): string {
  return `${name} holds ${holds}: ${diagnosis === null ? "no name" : JSON.stringify(diagnosis)}`;
}
