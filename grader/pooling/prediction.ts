import type { Flaw } from "../model/run.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { unravel } from "../numeric/shape.ts";
import type { Cells } from "./cells.ts";

/**
 * The result of a function, right or wrong; `flaw` names, as the sandbox does, what is not a full nesting of numbers.
 */
export type Prediction =
  | { readonly kind: "tensor"; readonly tensor: Tensor }
  | { readonly kind: "no-tensor"; readonly flaw: Flaw }
  | { readonly kind: "crashes" };

/** Cells as a returned result; null means the function crashed on the way. */
export function predictionOf(cells: Cells | null): Prediction {
  if (cells === null) return { kind: "crashes" };
  const { shape, values } = cells;
  const flaw = cells.flaw ?? shapeFlaw(shape) ?? missingFlaw(cells);
  return flaw === null ? { kind: "tensor", tensor: { shape, values } } : { kind: "no-tensor", flaw };
}

/** Flaw of a number without any array around it, or of empty rows. */
function shapeFlaw(shape: Shape): Flaw | null {
  if (shape.length === 0) return { kind: "not-an-array", at: [], found: "number" };
  const empty = shape.indexOf(0);
  return empty < 0 ? null : { kind: "empty", at: new Array<number>(empty).fill(0) };
}

/** Flaw of the first cell, in reading order, that is not a number. */
function missingFlaw({ shape, missing }: Cells): Flaw | null {
  if (missing === null) return null;
  return { kind: "not-a-number", at: unravel(missing.indexOf(1), shape), found: "undefined" };
}
