import type { TestCase } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import type { Tensor } from "../model/tensor.ts";
import type { Findings } from "./findings.ts";
import { readInputs } from "./inputs.ts";
import { readLiteral } from "./literal.ts";
import type { Mapping } from "./mapping.ts";
import { checkStrayOptions, readOptions } from "./options.ts";
import { nameOf, type Path, showValue } from "./path.ts";
import type { Scope } from "./scope.ts";
import { warnWithoutKorean } from "./text.ts";
import { readVisibility } from "./visibility.ts";

/** The parts of a case that have several forms, which the schema leaves open. */
export type CaseParts = Pick<TestCase, "call" | "pictures" | "expected" | "visibility">;

/** Reads the parts of a case, whatever else is wrong with it; null if one is faulty, which is reported. */
export async function readCaseParts(raw: Mapping, path: Path, scope: Scope): Promise<CaseParts | null> {
  const { findings, op, layout } = scope;
  warnOfTexts(raw, path, findings);
  const inputs = raw.input === undefined ? null : await readInputs(raw.input, [...path, "input"], scope);
  const optionsPath = [...path, "options"];
  if (op === null) checkStrayOptions(raw.options, optionsPath, layout, findings);
  const options = op === null ? null : readOptions(raw.options, optionsPath, op, layout, findings);
  const expected = readExpected(raw.expected, [...path, "expected"], findings);
  const visibility = readVisibility(raw.visibility, [...path, "visibility"], findings);
  if (inputs === null || options === null) return null;
  const call = { inputs: inputs.map(({ tensor }) => tensor), options };
  checkFit(call, path, scope);
  if (expected === null || visibility === null) return null;
  return { call, pictures: inputs.map(({ picture }) => picture), ...expected, visibility };
}

function warnOfTexts(raw: Mapping, path: Path, findings: Findings): void {
  for (const name of ["title", "why"]) warnWithoutKorean(raw[name], [...path, name], findings);
  if (raw.why !== undefined) return;
  const name = typeof raw.id === "string" ? showValue(raw.id) : nameOf(path);
  findings.warning(path, `${name} has no \`why\``, "say why the case exists: learners read it where the case fails");
}

function readExpected(raw: unknown, path: Path, findings: Findings): { readonly expected: Tensor | null } | null {
  if (raw === undefined) return { expected: null };
  if (Array.isArray(raw)) {
    const literal = readLiteral(raw, path, findings);
    return literal && { expected: literal.tensor };
  }
  findings.error(
    path,
    `${nameOf(path)} must be nested lists of numbers, got ${showValue(raw)}`,
    "leave it out, and it is computed",
  );
  return null;
}

function checkFit({ inputs, options }: Call, path: Path, { op, layout, findings }: Scope): void {
  if (op === null || layout === null || !op.layouts.includes(layout)) return;
  const misfit = op.misfit(inputs, options, layout);
  if (misfit !== null) findings.error([...path, misfit.at], misfit.message, misfit.help);
}
