import { mutants, type Size } from "../catalogue/mutant.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import { opOf } from "../ops/op-of.ts";
import type { Quirk } from "../pooling/quirk.ts";
import { SKETCH_LENGTH, sketch } from "./sketch.ts";

/** What was sketched: mutants, all of a size or one by its quirk, on a case of an exercise. */
export type Sketched = { readonly exercise: Exercise; readonly testCase: TestCase; readonly which: string };

/** Keeps sketches between runs; lost ones are made again. */
export type SketchStore = {
  readonly get: (sketched: Sketched) => Promise<Float64Array | null>;
  readonly put: (sketched: Sketched, sketches: Float64Array) => Promise<void>;
};

let store: SketchStore = { get: async () => null, put: async () => {} };

/** Sets where sketches are kept; until then, only in memory. No answer depends on it. */
export function keepSketchesIn(given: SketchStore): void {
  store = given;
}

/** The sketches of the results of every mutant of a size on a case, concatenated. */
export function fingerprints(exercise: Exercise, testCase: TestCase, size: Size): Promise<Float64Array> {
  return lookUp({ exercise, testCase, which: size }, () =>
    mutants(exercise.op, exercise.layout, size).map(({ quirk }) => quirk),
  );
}

/** The sketch of the result of one quirk. */
export function fingerprint(exercise: Exercise, testCase: TestCase, quirk: Quirk): Promise<Float64Array> {
  return lookUp({ exercise, testCase, which: JSON.stringify(quirk) }, () => [quirk]);
}

const KNOWN = new WeakMap<TestCase, Map<string, Promise<Float64Array>>>();

function lookUp(sketched: Sketched, quirks: () => readonly Quirk[]): Promise<Float64Array> {
  const { testCase, which } = sketched;
  const ofCase = KNOWN.get(testCase) ?? new Map<string, Promise<Float64Array>>();
  KNOWN.set(testCase, ofCase);
  const known = ofCase.get(which) ?? readOrMade(sketched, quirks());
  ofCase.set(which, known);
  return known;
}

async function readOrMade(sketched: Sketched, quirks: readonly Quirk[]): Promise<Float64Array> {
  const read = await store.get(sketched);
  if (read?.length === quirks.length * SKETCH_LENGTH) return read;
  const made = new Float64Array(quirks.length * SKETCH_LENGTH);
  const { predict } = opOf(sketched.exercise);
  const { call } = sketched.testCase;
  for (const [i, quirk] of quirks.entries()) sketch(predict(quirk, call), made, i * SKETCH_LENGTH);
  await store.put(sketched, made);
  return made;
}
