import { at, offsetOf } from "../../../numeric/shape.ts";
import type { Difference } from "../../facts/case.ts";
import { numberText } from "../../text/numbers.ts";
import { hasCell } from "../../text/plane.ts";
import { arithmeticAt, type Comparison, spokenCell } from "./comparison.ts";
import type { ShownDifference } from "./data.ts";

/** A cell that differs, with its numbers and arithmetic; each is null if there is nothing to show. */
export type CompleteDifference = {
  readonly at: readonly number[];
  readonly numbers: Difference | null;
  readonly arithmetic: string | null;
};

/** Completes a difference with whatever follows from the values of its case. */
export function complete(difference: ShownDifference, comparison: Comparison | null): CompleteDifference {
  const { at: cell, numbers, arithmetic } = difference;
  const known = comparison?.expected && hasCell(comparison.expected.shape, cell) ? comparison : null;
  return {
    at: cell,
    numbers: numbers === undefined ? derive(known, cell) : numbers && named(numbers),
    arithmetic: arithmetic ?? (known && arithmeticAt(known, cell)),
  };
}

function named([expected, actual, off]: NonNullable<ShownDifference["numbers"]>): Difference {
  return { expected, actual, off };
}

function derive(comparison: Comparison | null, cell: readonly number[]): Difference | null {
  if (comparison === null) return null;
  const { expected, actual } = spokenCell(comparison, cell);
  return actual === null ? null : { expected, actual, off: offText(comparison, cell) };
}

/** The distance between the two numbers; null if they have none. */
function offText({ expected, actual }: Comparison, cell: readonly number[]): string | null {
  if (expected === null || actual === null) return null;
  const offset = offsetOf(cell, expected.shape);
  const off = Math.abs(at(expected.values, offset) - at(actual.values, offset));
  return Number.isFinite(off) ? numberText(off) : null;
}
