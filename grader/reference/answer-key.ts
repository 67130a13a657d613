import { createHash } from "node:crypto";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { EngineInfo } from "../model/manifest.ts";
import { codeFingerprint } from "../store/code-fingerprint.ts";

let fingerprint: string | null = null;

/** The hash of everything that an answer depends on: what is asked, who answers, and the code in between. */
export function answerKey(exercise: Exercise, testCase: TestCase, engine: EngineInfo): string {
  fingerprint ??= codeFingerprint(["model", "numeric", "pooling", "ops", "reference"]);
  const hash = createHash("sha256");
  const { op, layout } = exercise;
  const shapes = testCase.inputs.map(({ tensor }) => tensor.shape);
  hash.update(JSON.stringify({ fingerprint, engine, op, layout, options: testCase.options, shapes }));
  for (const { tensor } of testCase.inputs) hash.update(tensor.values);
  return hash.digest("hex");
}
