import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";

/** For tests: a public case with one small matrix, worth a point; a test may override any field. */
export function aCase({ inputs = [MATRIX], options = POOLING, ...own }: Partial<TestCase & CaseCall> = {}): TestCase {
  return {
    id: "lesson",
    title: null,
    why: null,
    call: { inputs, options },
    pictures: inputs.map(() => null),
    expected: null,
    points: 1,
    visibility: { kind: "public" },
    position: START,
    expectedPosition: START,
    ...own,
  };
}

/** For tests: an exercise of max pooling with one case; a test may override any field. */
export function anExercise(own: Partial<Exercise> = {}): Exercise {
  return {
    id: "max-pool-2d",
    file: "exercises/max-pool-2d/exercise.yaml",
    title: { en: "Max pooling", ko: "최대 풀링" },
    brief: { en: "Pool.", ko: null },
    notebook: [],
    functionName: "maxPool2d",
    op: "max-pool",
    layout: "matrix",
    tolerance: null,
    limits: { timeMs: 1000, memoryMiB: 128 },
    properties: [],
    hints: {},
    hidden: null,
    cases: [aCase()],
    ...own,
  };
}

type CaseCall = Pick<Call, "inputs" | "options">;

const MATRIX = { shape: [2, 2], values: Float32Array.of(1, 3, 2, 9) };
const POOLING = { poolSize: [2, 2], strides: [2, 2], padding: "valid" };
const START = { line: 1, column: 1 };
