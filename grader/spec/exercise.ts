import type { Exercise, TestCase } from "../model/exercise.ts";
import type { LayoutName } from "../model/layout.ts";
import type { Limits } from "../model/limits.ts";
import { LAYOUT_NAMES } from "../ops/layout.ts";
import { OPS } from "../ops/table.ts";
import { type CaseParts, readCaseParts } from "./case.ts";
import { readDate } from "./date.ts";
import type { SpecDocument } from "./document.ts";
import { checkExpected } from "./expected-fits.ts";
import type { Findings } from "./findings.ts";
import { checkHidden } from "./hidden.ts";
import { isMapping, type Mapping } from "./mapping.ts";
import { checkNames } from "./names.ts";
import { listNames, quote } from "./path.ts";
import { PictureReader } from "./picture-reader.ts";
import { checkPoints } from "./points.ts";
import { readProperties } from "./properties.ts";
import type { RawCase, RawExercise } from "./schema.ts";
import type { Scope } from "./scope.ts";
import { checkStructure } from "./structure.ts";
import { textOf, warnWithoutKorean } from "./text.ts";
import { ValueAllowance } from "./value-allowance.ts";

/** The exercise that a document describes, or null if `findings` has an error. */
export async function exerciseOf(
  document: SpecDocument,
  folder: string,
  file: string,
  findings: Findings,
): Promise<Exercise | null> {
  const isSound = checkStructure("exercise", document.value, [], findings);
  const raw: Mapping = isMapping(document.value) ? document.value : {};
  const cases: readonly unknown[] = Array.isArray(raw.cases) ? raw.cases : [];
  const scope = scopeOf(raw, folder, findings);
  checkNames(raw, cases, folder, findings);
  checkHidden(raw, cases, findings);
  checkPoints(raw, cases, findings);
  checkLayout(scope);
  for (const name of ["title", "brief"]) warnWithoutKorean(raw[name], [name], findings);
  const hints = readHints(raw.hints, findings);
  const properties = readProperties(raw.properties, cases, scope);
  const parts = await readAllParts(cases, scope);
  if (!isSound || findings.hasErrors) {
    checkAllExpected(parts, cases, scope);
    return null;
  }
  const spec = raw as unknown as RawExercise;
  return {
    ...headOf(spec, file),
    properties,
    hints,
    cases: spec.cases.map((testCase, i) => testCaseOf(testCase, parts[i] ?? null, i, document)),
  };
}

function scopeOf(raw: Mapping, folder: string, findings: Findings): Scope {
  const layout = LAYOUT_NAMES.find((name) => name === raw.layout) ?? null;
  const op = typeof raw.op === "string" ? (OPS.get(raw.op) ?? null) : null;
  return { op, layout, findings, pictures: new PictureReader(folder), allowance: new ValueAllowance() };
}

function checkLayout({ op, layout, findings }: Scope): void {
  if (op === null || layout === null || op.layouts.includes(layout)) return;
  findings.error(
    ["layout"],
    `${quote(op.name)} takes no layout ${quote(layout)}`,
    `known here: ${listNames(op.layouts)}`,
  );
}

function readHints(raw: unknown, findings: Findings): Exercise["hints"] {
  const written = Object.entries(isMapping(raw) ? raw : {});
  const rungs = written.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const dated = rungs.map(([rung, date]) => [rung, readDate(date, ["hints", rung], findings)] as const);
  return Object.fromEntries(dated.filter(([, date]) => date !== null));
}

async function readAllParts(cases: readonly unknown[], scope: Scope): Promise<readonly (CaseParts | null)[]> {
  const parts: (CaseParts | null)[] = [];
  for (const [i, raw] of cases.entries()) {
    if (scope.findings.isFull) break;
    parts.push(isMapping(raw) ? await readCaseParts(raw, ["cases", i], scope) : null);
  }
  return parts;
}

function checkAllExpected(
  parts: readonly (CaseParts | null)[],
  cases: readonly unknown[],
  { op, layout, findings }: Scope,
): void {
  if (op === null || layout === null || !op.layouts.includes(layout)) return;
  for (const [i, part] of parts.entries()) {
    const raw = cases[i];
    const id = isMapping(raw) && typeof raw.id === "string" ? raw.id : `cases[${i}]`;
    if (part !== null) checkExpected(part, id, ["cases", i, "expected"], op, layout, findings);
  }
}

const DEFAULT_LIMITS: Limits = { timeMs: 1000, memoryMiB: 128 };

function headOf(spec: RawExercise, file: string): Omit<Exercise, "properties" | "hints" | "cases"> {
  const { id, title, brief, op, layout, tolerance, hidden } = spec;
  return {
    id,
    file,
    title: textOf(title),
    brief: textOf(brief),
    notebook: (spec.notebook ?? []).map(({ python, typescript }) => ({ python, typescript })),
    functionName: spec.function,
    op,
    layout: layout as LayoutName,
    tolerance: tolerance === undefined ? null : { absolute: 0, relative: 0, ...tolerance },
    limits: { ...DEFAULT_LIMITS, ...spec.limits },
    hidden: hidden === undefined ? null : { ...hidden },
  };
}

function testCaseOf(
  { id, title, why, points }: RawCase,
  parts: CaseParts | null,
  index: number,
  document: SpecDocument,
): TestCase {
  if (parts === null) throw new Error(`the case ${id} was refused without a finding`);
  const path = ["cases", index];
  return {
    id,
    title: title === undefined ? null : textOf(title),
    why: why === undefined ? null : textOf(why),
    ...parts,
    points,
    position: document.positionOf(path),
    expectedPosition: document.positionOf(parts.expected === null ? path : [...path, "expected"]),
  };
}
