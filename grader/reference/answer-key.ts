import { createHash } from "node:crypto";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { EngineInfo } from "../model/manifest.ts";
import { codeFingerprint } from "../store/code-fingerprint.ts";

let fingerprint: string | null = null;

/** The hash of everything that an answer depends on: the question, the engine, and the code in between. */
export function answerKey(exercise: Exercise, { call }: TestCase, engine: EngineInfo): string {
  fingerprint ??= codeFingerprint(["model", "numeric", "pooling", "ops", "reference"]);
  const hash = createHash("sha256");
  const { op, layout } = exercise;
  const { inputs, options } = call;
  const shapes = inputs.map(({ shape }) => shape);
  hash.update(JSON.stringify({ fingerprint, engine, op, layout, options, shapes }));
  for (const { values } of inputs) hash.update(values);
  return hash.digest("hex");
}
