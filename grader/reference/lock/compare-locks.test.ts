import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { AnsweredCase } from "../../model/answer.ts";
import type { Exercise } from "../../model/exercise.ts";
import { at } from "../../numeric/shape.ts";
import { opOf } from "../../ops/op-of.ts";
import { diagnosticText } from "../../spec/diagnostic-text.ts";
import { aCase, anExercise } from "../../testing/an-exercise.ts";
import { compareLocks } from "./compare-locks.ts";
import { writtenLocks } from "./written-locks.ts";

/** One window of three cells, whose average is no float32 number. */
const x = { shape: [1, 3], values: Float32Array.of(1, 0, 0) };
const options = { poolSize: [1, 3], strides: [1, 3], padding: "valid" };
const thirds = { ...aCase({ id: "thirds", inputs: [x] }), call: { inputs: [x], options } };
const ofAverage = opOf({ op: "avg-pool", layout: "matrix" });
const expected = ofAverage.model(thirds.call);
const tolerance = ofAverage.tolerance(thirds.call);

let folder: string;
let exercise: Exercise;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-locks-"));
  exercise = { ...anExercise({ cases: [thirds] }), op: "avg-pool", file: join(folder, "exercise.yaml") };
});
afterEach(() => rm(folder, { recursive: true }));

it("the same values do not differ", async () => {
  await lock(1 / 3);
  expect(await compareLocks(exercise, answeredBy(1 / 3))).toEqual({
    diagnostics: [],
    locks: 1,
    values: 1,
    differing: 0,
  });
});

it("values of another build of TensorFlow differ, and are allowed to within the proved tolerance", async () => {
  await lock(1 / 3);
  const other = answeredBy(1 / 3 + tolerance.absolute / 2);
  expect(await compareLocks(exercise, other)).toEqual({ diagnostics: [], locks: 1, values: 1, differing: 1 });
});

it("a value that is further off is an error, even if each is within the tolerance of the float64 model", async () => {
  const [locked, computed] = [-0.9, 0.9].map((part) => Math.fround(1 / 3 + part * tolerance.absolute));
  await lock(locked ?? 0);
  const { diagnostics, differing } = await compareLocks(exercise, answeredBy(computed ?? 0));
  expect(differing).toBe(1);
  expect(diagnostics.map(diagnosticText)).toEqual([
    `${join(folder, "answers.lock")}:1:1: error: case \`thirds\` differs at [0, 0] by more than the proved ${tolerance.absolute}: locked ${locked}, tfjs-node ${computed}\n  help: run \`poolgrade lock\`, and see what changed`,
  ]);
});

it("a lock that is missing, or left over, is an error", async () => {
  await lock(1 / 3);
  const hidden = { ...thirds, visibility: { kind: "hidden" } } as const;
  const { diagnostics } = await compareLocks(
    { ...exercise, cases: [hidden] },
    answeredBy(1 / 3).map((each) => ({ ...each, testCase: hidden })),
  );
  expect(diagnostics.map(({ file, message }) => [file, message])).toEqual([
    [join(folder, "answers.lock"), `\`${exercise.id}\` has no case whose answer belongs into this file`],
    [join(folder, "answers.hidden.lock"), `\`${exercise.id}\` has no \`answers.hidden.lock\``],
  ]);
});

async function lock(value: number): Promise<void> {
  const [written] = writtenLocks(exercise, answeredBy(value), {
    name: "tfjs-node",
    version: "4.22.0",
    tensorflow: "2.13.1",
  });
  await writeFile(join(folder, "answers.lock"), written?.text ?? "");
}

function answeredBy(value: number): readonly AnsweredCase[] {
  const reference = { shape: expected.shape, values: Float32Array.of(value) };
  return [{ testCase: at(exercise.cases, 0), answer: { reference, expected, tolerance } }];
}
