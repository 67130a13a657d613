import { PROGRAMS, type Program } from "../../catalogue/code/program.ts";
import { WRONG_CODE } from "../../catalogue/code/table.ts";
import { type DiagnosisId, MISCONCEPTIONS, OTHERWISE_FOUND } from "../../catalogue/misconception.ts";
import type { Variant } from "../../catalogue/variant.ts";
import { variants } from "../../catalogue/variants.ts";
import type { Call } from "../../model/program.ts";
import type { Tensor } from "../../model/tensor.ts";
import { at, offsetOf, sameShape, unravel } from "../../numeric/shape.ts";
import type { Box } from "../../ops/op.ts";
import { type OpInLayout, opOf } from "../../ops/op-of.ts";
import { windowOf } from "../../ops/window-of.ts";
import { DIGITS } from "../text/numbers.ts";
import { hasCell } from "../text/plane.ts";
import { arithmetic } from "./arithmetic.ts";
import { shiftedWindow } from "./case.ts";
import { smallCalls } from "./small-calls.ts";

/** What explains a misconception, in no language. */
export type Explained = {
  readonly id: DiagnosisId;
  /** Null: no result alone shows it. */
  readonly example: Example | null;
  readonly code: { readonly right: string; readonly wrong: string };
};

/** A small call on which a misconception shows. */
export type Example = OpInLayout & {
  readonly call: Call;
  readonly right: Tensor;
  readonly wrong: Tensor;
  /** The first cell that differs; null: only the shapes do. */
  readonly first: FirstCell | null;
};

type FirstCell = {
  readonly at: readonly number[];
  /** The cells of the input that it is computed from. */
  readonly window: Box;
  readonly arithmetic: string;
  /** Null: the wrong result has no such cell. */
  readonly wrong: number | null;
};

/** Every id that a diagnosis can name, in the catalogue's order. */
export const EXPLAINED_IDS: readonly DiagnosisId[] = [...MISCONCEPTIONS, ...OTHERWISE_FOUND];

/** Searched once, for every language. */
const known = new Map<DiagnosisId, Explained>();

export function explained(id: DiagnosisId): Explained {
  const found = known.get(id) ?? explain(id);
  known.set(id, found);
  return found;
}

function explain(id: DiagnosisId): Explained {
  const variant = variantOf(id);
  return { id, example: variant === null ? null : exampleOf(variant, programOf(id)), code: codeOf(id) };
}

function programOf(id: DiagnosisId): Program {
  return PROGRAMS[WRONG_CODE[id].program];
}

/** The variant that the wrong code is; null for what outputs alone do not show. */
function variantOf(id: DiagnosisId): Variant | null {
  const { op, layout } = programOf(id);
  const { variant: wanted } = WRONG_CODE[id];
  const found = variants(op, layout).filter((each) => each.id === id);
  return found.find(({ variant }) => wanted === undefined || variant === wanted) ?? null;
}

/** Between changed lines that are apart, there are others. */
const LINES_BETWEEN = "// …";

function codeOf(id: DiagnosisId): Explained["code"] {
  const { changes } = WRONG_CODE[id];
  const joined = (lines: readonly string[]) => lines.filter((each) => each !== "").join(`\n${LINES_BETWEEN}\n`);
  return { right: joined(changes.map(([right]) => right)), wrong: joined(changes.map(([, wrong]) => wrong)) };
}

/** How a wrong result may show, the plainest first. */
const SHOWS: readonly ((right: Tensor, wrong: Tensor) => boolean)[] = [
  (right, wrong) => sameShape(right.shape, wrong.shape) && allFinite(wrong) && firstOff(right, wrong) !== null,
  (right, wrong) => !sameShape(right.shape, wrong.shape) && allFinite(wrong),
  (right, wrong) => !sameShape(right.shape, wrong.shape) || firstOff(right, wrong) !== null,
];

function exampleOf({ quirk }: Variant, program: Program): Example | null {
  const op = opOf(program);
  let best: { readonly rank: number; readonly results: Results } | null = null;
  for (const call of smallCalls(program)) {
    const prediction = op.predict(quirk, call);
    if (prediction.kind !== "tensor") continue;
    const results = { call, right: op.model(call), wrong: prediction.tensor };
    const rank = SHOWS.findIndex((shows) => shows(results.right, results.wrong));
    if (rank >= 0 && rank < (best?.rank ?? SHOWS.length)) best = { rank, results };
    if (rank === 0) break;
  }
  return best && exampleWith(program, best.results);
}

function exampleWith(program: Program, results: Results): Example {
  return { op: program.op, layout: program.layout, ...results, first: firstCell(program, results) };
}

type Results = { readonly call: Call; readonly right: Tensor; readonly wrong: Tensor };

function firstCell(program: Program, { call, right, wrong }: Results): FirstCell | null {
  const cell = firstOff(right, wrong);
  if (cell === null) return null;
  const window = windowOf(cell, program, call);
  if (window === null) return null;
  const expected = at(right.values, offsetOf(cell, right.shape));
  const text = arithmetic(program.op, window, expected, DIGITS, shiftedWindow(program, call, cell));
  return text === null ? null : { at: cell, window, arithmetic: text, wrong: valueAt(wrong, cell) };
}

/** The first cell of the right result that the wrong one has not, or has with another value. */
function firstOff(right: Tensor, wrong: Tensor): readonly number[] | null {
  const off = right.values.findIndex((value, offset) => {
    const given = valueAt(wrong, unravel(offset, right.shape));
    return given === null || !(Math.abs(given - value) < LEAST);
  });
  return off < 0 ? null : unravel(off, right.shape);
}

/** Below it, two results differ by rounding alone. */
const LEAST = 1e-9;

function valueAt({ shape, values }: Tensor, cell: readonly number[]): number | null {
  return hasCell(shape, cell) ? at(values, offsetOf(cell, shape)) : null;
}

function allFinite({ values }: Tensor): boolean {
  return values.every(Number.isFinite);
}
