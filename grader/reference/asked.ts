import { createHash } from "node:crypto";
import type { Exercise, TestCase } from "../model/exercise.ts";
import { optionsArgument } from "../model/options.ts";
import type { ExerciseReport } from "../model/report.ts";
import type { Tensor } from "../model/tensor.ts";
import { opOf } from "../ops/op-of.ts";
import { openCases, openings } from "../report/access/disclosure.ts";

/** A hash of everything an exercise asks: of its meaning, not of the file's text or of its texts for learners. */
export function specOf(exercise: Exercise): string {
  return known(wholes, exercise, () => specWith(exercise, exercise.cases));
}

/** The same for the part that students may see at the moment `asOf`; equal to the whole if nothing is hidden. */
export function publicSpecOf(exercise: Exercise, asOf: Date): string {
  return specWith(exercise, openCases(exercise, asOf));
}

/** The same for the exercise with only these of its cases. */
export function specWith(exercise: Exercise, asked: readonly TestCase[]): string {
  const rules = Object.entries(exercise).filter(([key]) => !NOT_ASKED.has(key));
  const hash = createHash("sha256").update(sortedJson(Object.fromEntries(rules)));
  for (const testCase of asked) hash.update(known(cases, testCase, () => caseHash(exercise, testCase)));
  return hash.digest("hex");
}

/**
 * Whether marks were given for the exercise as it is today; for a student's report, as students can see it on any day.
 */
export function isOfToday({ spec }: Pick<ExerciseReport, "spec">, exercise: Exercise): boolean {
  return spec !== undefined && known(specs, exercise, () => specsOf(exercise)).has(spec);
}

const wholes = new WeakMap<Exercise, string>();
const specs = new WeakMap<Exercise, ReadonlySet<string>>();
const cases = new WeakMap<TestCase, string>();

function specsOf(exercise: Exercise): ReadonlySet<string> {
  return new Set([specOf(exercise), ...openings(exercise).map((moment) => publicSpecOf(exercise, moment))]);
}

/**
 * Names and texts are not part of the question, and cases are hashed one by one. Any other field, even a new one, is.
 */
const NOT_ASKED: ReadonlySet<string> = new Set([
  "id",
  "file",
  "title",
  "part",
  "brief",
  "notebook",
  "hints",
  "hidden",
  "cases",
]);

/** The date from which a case is public does not change what it asks. */
function caseHash(exercise: Exercise, { id, call, expected, points, visibility }: TestCase): string {
  const isHidden = visibility.kind === "hidden";
  const names = opOf(exercise).inputs.map(({ name }) => name);
  const options = optionsArgument(call.options);
  const hash = createHash("sha256").update(sortedJson({ id, names, options, points, isHidden }));
  for (const tensor of [...call.inputs, expected]) update(hash, tensor);
  return hash.digest("hex");
}

function update(hash: ReturnType<typeof createHash>, tensor: Tensor | null): void {
  hash.update(JSON.stringify(tensor?.shape ?? null));
  if (tensor !== null) hash.update(Float32Array.from(tensor.values));
}

/** Independent of the order of keys. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

function known<Key extends object, Value>(values: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}
