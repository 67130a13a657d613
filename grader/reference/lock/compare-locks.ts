import type { Answer, AnsweredCase } from "../../model/answer.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Exercise, TestCase } from "../../model/exercise.ts";
import type { Tensor } from "../../model/tensor.ts";
import type { Tolerance } from "../../model/tolerance.ts";
import { at, unravel } from "../../numeric/shape.ts";
import { isWithin } from "../../numeric/within.ts";
import { opOf } from "../../ops/op-of.ts";
import { faultDiagnostic } from "./fault.ts";
import { LOCK_PARTS, type LockPart } from "./part.ts";
import { lockFile, lockTextIn, unlockPart } from "./unlock.ts";

/** Locked values compared with those that the engine computed just now; `differing` counts any difference. */
export type LockComparison = {
  readonly diagnostics: readonly Diagnostic[];
  readonly locks: number;
  readonly values: number;
  readonly differing: number;
};

/** Compares an exercise's locks with its computed answers: an error for each lock that does not hold. */
export async function compareLocks(exercise: Exercise, answered: readonly AnsweredCase[]): Promise<LockComparison> {
  const computed = new Map(
    answered.map(({ testCase, answer }) => [testCase, provedAnswer(exercise, testCase, answer)]),
  );
  const parts: LockComparison[] = [];
  for (const part of LOCK_PARTS) parts.push(await comparePart(part, exercise, computed));
  return sumOfComparisons(parts);
}

export function sumOfComparisons(all: readonly LockComparison[]): LockComparison {
  return {
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    locks: all.reduce((sum, { locks }) => sum + locks, 0),
    values: all.reduce((sum, { values }) => sum + values, 0),
    differing: all.reduce((sum, { differing }) => sum + differing, 0),
  };
}

/** With the tolerance that is proved, not the author's. */
function provedAnswer(exercise: Exercise, { call }: TestCase, answer: Answer): Answer {
  return { ...answer, tolerance: opOf(exercise).tolerance(call) };
}

async function comparePart(
  part: LockPart,
  exercise: Exercise,
  computed: ReadonlyMap<TestCase, Answer>,
): Promise<LockComparison> {
  if (!exercise.cases.some(part.holds)) return failure(await leftOver(part, exercise));
  const opened = await unlockPart(part, exercise, computed);
  if ("kind" in opened) return failure([faultDiagnostic(opened)]);
  return sumOfComparisons([
    { ...NOTHING, locks: 1 },
    ...[...opened].map(([testCase, { reference }]) =>
      compareCase(testCase, reference, computed.get(testCase) as Answer, lockFile(exercise, part)),
    ),
  ]);
}

const NOTHING: LockComparison = { diagnostics: [], locks: 0, values: 0, differing: 0 };

function failure(diagnostics: readonly Diagnostic[]): LockComparison {
  return { ...NOTHING, diagnostics };
}

function compareCase({ id }: TestCase, locked: Tensor, { reference, tolerance }: Answer, file: string): LockComparison {
  const offsets = Array.from(reference.values.keys());
  const differing = offsets.filter((offset) => !Object.is(at(locked.values, offset), at(reference.values, offset)));
  const beyond = differing.find(
    (offset) => !isWithin(at(locked.values, offset), at(reference.values, offset), tolerance),
  );
  return {
    diagnostics: beyond === undefined ? [] : [otherValue(id, locked, reference, beyond, tolerance, file)],
    locks: 0,
    values: reference.values.length,
    differing: differing.length,
  };
}

function otherValue(
  id: string,
  locked: Tensor,
  computed: Tensor,
  offset: number,
  { absolute, relative }: Tolerance,
  file: string,
): Diagnostic {
  const place = `[${unravel(offset, computed.shape).join(", ")}]`;
  const values = `locked ${at(locked.values, offset)}, tfjs-node ${at(computed.values, offset)}`;
  const allowed = `${absolute}${relative > 0 ? ` + ${relative} x |value|` : ""}`;
  return {
    severity: "error",
    file,
    position: { line: 1, column: 1 },
    message: `case \`${id}\` differs at ${place} by more than the proved ${allowed}: ${values}`,
    help: "run `poolgrade lock`, and see what changed",
  };
}

/** A file that no case belongs into any more. */
async function leftOver(part: LockPart, exercise: Exercise): Promise<readonly Diagnostic[]> {
  const file = lockFile(exercise, part);
  if ((await lockTextIn(file)) === null) return [];
  const message = `\`${exercise.id}\` has no case whose answer belongs into this file`;
  return [{ severity: "error", file, position: { line: 1, column: 1 }, message, help: "run `poolgrade lock`" }];
}
