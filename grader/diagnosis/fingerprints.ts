import { createHash } from "node:crypto";
import { predict } from "../catalogue/readings.ts";
import { type Size, wrongFunctions } from "../catalogue/wrong-function.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { LayoutName } from "../model/layout.ts";
import type { Quirk } from "../pooling/quirk.ts";
import { cacheFolder } from "../store/cache-folder.ts";
import { codeFingerprint } from "../store/code-fingerprint.ts";
import { contentStore } from "../store/content-store.ts";
import { SKETCH_LENGTH, sketch } from "./sketch.ts";

/** The sketches of what every wrong function of a size comes to in a case, one after another; kept from run to run. */
export function fingerprints(exercise: Exercise, testCase: TestCase, size: Size): Promise<Float64Array> {
  return kept(exercise, testCase, size, () =>
    wrongFunctions(exercise.op, exercise.layout, size).map(({ quirk }) => quirk),
  );
}

/** The sketch of what one of them comes to. */
export function fingerprint(exercise: Exercise, testCase: TestCase, quirk: Quirk): Promise<Float64Array> {
  return kept(exercise, testCase, JSON.stringify(quirk), () => [quirk]);
}

const KNOWN = new WeakMap<TestCase, Map<string, Promise<Float64Array>>>();

function kept(exercise: Exercise, testCase: TestCase, which: string, quirks: () => readonly Quirk[]) {
  const ofCase = KNOWN.get(testCase) ?? new Map<string, Promise<Float64Array>>();
  KNOWN.set(testCase, ofCase);
  const known = ofCase.get(which) ?? read(exercise, testCase, which, quirks());
  ofCase.set(which, known);
  return known;
}

async function read({ op, layout }: Exercise, testCase: TestCase, which: string, quirks: readonly Quirk[]) {
  const store = contentStore(cacheFolder("fingerprints"));
  const key = keyOf(op, layout, testCase, which);
  const bytes = await store.get(key);
  const length = quirks.length * SKETCH_LENGTH;
  if (bytes !== null && bytes.byteLength === length * Float64Array.BYTES_PER_ELEMENT)
    return new Float64Array(Uint8Array.from(bytes).buffer); // the store's bytes stand within a larger buffer
  const made = new Float64Array(length);
  const inputs = testCase.inputs.map(({ tensor }) => tensor);
  for (const [i, quirk] of quirks.entries())
    sketch(predict(op, layout, quirk, inputs, testCase.options), made, i * SKETCH_LENGTH);
  await store.put(key, new Uint8Array(made.buffer));
  return made;
}

let code: string | null = null;

/** What sketches depend on: the case, and the code that makes them. */
function keyOf(op: string, layout: LayoutName, { inputs, options }: TestCase, which: string): string {
  code ??= codeFingerprint(["numeric", "pooling", "ops", "catalogue", "diagnosis"]);
  const shapes = inputs.map(({ tensor }) => tensor.shape);
  const hash = createHash("sha256").update(JSON.stringify({ code, op, layout, which, options, shapes }));
  for (const { tensor } of inputs) hash.update(tensor.values);
  return hash.digest("hex");
}
