import type { LayoutName } from "../../model/layout.ts";
import type { Tensor } from "../../model/tensor.ts";
import { at, sameShape } from "../../numeric/shape.ts";
import { isWithin } from "../../numeric/within.ts";
import type { Words } from "../locales/words.ts";
import { DIGITS, digitsBeside } from "../text/numbers.ts";
import { shapeText } from "../text/shape.ts";
import { gridLines, isSmall } from "./grid.ts";

export type NamedTensor = { readonly name: string; readonly tensor: Tensor };

/** The small ones of these tensors, written out one below the other under their names and shapes. */
export function tensorLines(
  tensors: readonly NamedTensor[],
  layout: LayoutName,
  words: Words,
  digits: number = DIGITS,
): string[] {
  return tensors
    .filter(({ tensor }) => isSmall(tensor))
    .flatMap(({ name, tensor }, i) => [
      ...(i === 0 ? [] : [""]),
      `${name} (${shapeText(tensor.shape)})`,
      ...knownLines(tensor, layout, words, digits),
    ]);
}

/** How many digits two results need when written one below the other. */
export function digitsOf(expected: Tensor, actual: Tensor, allowed: Allowed): number {
  if (!sameShape(expected.shape, actual.shape)) return DIGITS;
  const isWrong = (i: number) => !isWithin(at(actual.values, i), at(expected.values, i), allowed);
  return digitsBeside(expected.values, actual.values, isWrong);
}

type Allowed = { readonly absolute: number; readonly relative: number };

type Known = {
  readonly layout: LayoutName;
  readonly words: Words;
  readonly digits: number;
  readonly lines: readonly string[];
};

const known = new WeakMap<Tensor, Known>();

/** Cached, since every student's report writes the same tensors of an exercise. */
function knownLines(tensor: Tensor, layout: LayoutName, words: Words, digits: number): readonly string[] {
  const before = known.get(tensor);
  if (before?.layout === layout && before.words === words && before.digits === digits) return before.lines;
  const lines = gridLines(tensor, layout, words, digits);
  known.set(tensor, { layout, words, digits, lines });
  return lines;
}
