import { join } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise } from "../model/exercise.ts";
import { parseSpec } from "./document.ts";
import { exerciseOf } from "./exercise.ts";
import { type Fault, Findings } from "./findings.ts";
import { readSpecText, SPEC_NAME } from "./spec-text.ts";

/** The result of reading a spec; `exercise` is null exactly if a diagnostic is an error. */
export type SpecReading = { readonly exercise: Exercise | null; readonly diagnostics: readonly Diagnostic[] };

/** Reads `exercise.yaml` of a folder, with everything that is wrong with it. */
export async function readExercise(folder: string): Promise<SpecReading> {
  const file = join(folder, SPEC_NAME);
  const source = await readSpecText(folder);
  if (source.kind === "faulty") return failure(file, [source.fault]);
  const parsing = parseSpec(source.text);
  if (parsing.kind === "faulty") return failure(file, parsing.faults);
  const findings = new Findings(file, parsing.document);
  const exercise = await exerciseOf(parsing.document, folder, file, findings);
  return { exercise, diagnostics: findings.diagnostics };
}

function failure(file: string, faults: readonly Fault[]): SpecReading {
  return { exercise: null, diagnostics: faults.map((fault) => ({ severity: "error", file, ...fault })) };
}
