import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type AnsweredExercise, openCourse } from "../class/course.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Tensor } from "../model/tensor.ts";
import { toNested } from "../numeric/nested.ts";
import { at } from "../numeric/shape.ts";
import { publicSpecOf, specOf } from "../reference/asked.ts";
import { openReference } from "../reference/reference.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { examplesOf, isAccepted } from "../testing/examples.ts";
import { filesBelow } from "../testing/files.ts";
import { poolgrade } from "../testing/poolgrade.ts";
import { EXERCISES } from "../testing/small-course.ts";

const AS_OF = new Date("2026-11-24T00:00:00Z");

/** Exercises with a matrix, a picture and counts. */
const TRIED = ["max-pool-2d", "photo-max-pool", "pool-cost"];

let folder: string;
let whole: readonly AnsweredExercise[];
let files: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "poolgrade-walk-")), "learners");
  whole = (await openCourse(EXERCISES, openReference("auto"))).exercises;
  const made = await poolgrade(EXERCISES, ["handout", folder, "--exercises", ".", "--as-of", AS_OF.toISOString()]);
  expect(made).toMatchObject({ code: 0, stderr: "course: ../course.yaml\n" });
  files = filesBelow(folder);
});
afterAll(() => rm(join(folder, ".."), { recursive: true }));

describe("in the handout of this repository's exercises", () => {
  it("no hidden case's reason, input or answer is anywhere", async () => {
    const texts = [...files].map(([path, bytes]) => [path, squeezed(bytes.toString("utf8"))] as const);
    const cases = await Promise.all(whole.map(async (each) => withWritten(each)));
    const open = new Set(cases.flat().flatMap((each) => (isHidden(each) ? [] : tellTales(each))));
    const hidden = cases.flat().filter(isHidden);
    const secrets = new Set(hidden.flatMap(tellTales)).difference(open);
    expect(hidden.length).toBeGreaterThan(50);
    expect(secrets.size).toBeGreaterThan(3 * hidden.length);
    const found = texts.flatMap(([path, text]) =>
      [...secrets].filter((secret) => text.includes(secret)).map((secret) => [path, secret]),
    );
    expect(found).toEqual([]);
  });

  it("no exercise has a hidden case's id, and no file is of those that only instructors have", () => {
    for (const { exercise } of whole) {
      const copy = parse(files.get(`exercises/${exercise.id}/exercise.yaml`)?.toString() ?? "");
      const ids = exercise.cases.filter(({ visibility }) => visibility.kind === "public").map(({ id }) => id);
      expect(copy.cases.map(({ id }: { readonly id: string }) => id)).toEqual(ids);
    }
    expect([...files.keys()].filter((path) => /example|hidden|report|staff|roster/.test(path))).toEqual([]);
  });

  it("every exercise asks what the public part of the whole one asks", async () => {
    const { exercises, diagnostics } = await readExercises(join(folder, "exercises"));
    expect(diagnostics).toEqual([]);
    expect(exercises.map(specOf)).toEqual(whole.map(({ exercise }) => publicSpecOf(exercise, AS_OF)));
  });

  it("a learner finds every spec sound, and needs no engine: all answers are locked", async () => {
    const { code, stdout, stderr } = await poolgrade(folder, ["validate", "--engine", "locked"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/^19 exercises with \d+ cases are sound; errors: 0, warnings: 0$/m);
  });

  it.each(TRIED)("a learner who begins %s with its skeleton gets all its public points in the end", async (id) => {
    const file = join(folder, "solutions", "kim", `${id}.ts`);
    await mkdir(join(folder, "solutions", "kim"), { recursive: true });
    await cp(join(folder, "skeletons", `${id}.ts`), file);
    const begun = await poolgrade(folder, ["check", id]);
    expect(begun).toMatchObject({ code: 5, stdout: expect.stringContaining("not written yet") });
    const accepted = at(examplesOf(id).filter(isAccepted), 0);
    await cp(join(EXERCISES, id, "examples", accepted.name), file);
    const { code, stdout } = await poolgrade(folder, ["check", id]);
    const points = pointsOf(id);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(new RegExp(`^✓ .*  ${points}/${points}  correct$`, "m")),
    });
  });
});

/** A case with its answer, and its input as the spec has it. */
type WrittenCase = AnsweredCase & { readonly written: string };

async function withWritten({ exercise, cases }: AnsweredExercise): Promise<readonly WrittenCase[]> {
  const lines = (await readFile(exercise.file, "utf8")).split("\n");
  return cases.map((each) => {
    const below = lines.slice(each.testCase.position.line - 1);
    const input = below.slice(below.findIndex((line) => line.startsWith("    input:")));
    const end = input.findIndex((line, i) => i > 0 && /^ {2,4}\S/.test(line));
    return { ...each, written: input.slice(0, end).join("").replace("    input:", "") };
  });
}

function isHidden({ testCase }: WrittenCase): boolean {
  return testCase.visibility.kind !== "public";
}

/** What would tell of a case wherever it stands: its reason, its input as written, and small inputs and answers by value. */
function tellTales({ testCase, answer, written }: WrittenCase): readonly string[] {
  const values = [...testCase.call.inputs, answer.expected, answer.reference]
    .filter(isTelling)
    .map((tensor) => JSON.stringify(toNested(tensor)));
  const { why } = testCase;
  return [written, why?.en ?? "", why?.ko ?? "", ...values].map(squeezed).filter((text) => text !== "");
}

/** Single values are in many places by chance. */
function isTelling({ values }: Tensor): boolean {
  return values.length > 2 && values.length < 10_000;
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, "");
}

function pointsOf(exerciseId: string): number {
  const found = whole.find(({ exercise }) => exercise.id === exerciseId);
  const open = found?.exercise.cases.filter(({ visibility }) => visibility.kind === "public") ?? [];
  return open.reduce((sum, { points }) => sum + points, 0);
}
