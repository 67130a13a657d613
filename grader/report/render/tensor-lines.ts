import type { LayoutName } from "../../model/layout.ts";
import type { Tensor } from "../../model/tensor.ts";
import type { Words } from "../locales/words.ts";
import { shapeText } from "../text/shape.ts";
import { gridLines, isSmall } from "./grid.ts";

export type NamedTensor = { readonly name: string; readonly tensor: Tensor };

/** Those tensors that are small, written out one below the other under their names and shapes. */
export function tensorLines(tensors: readonly NamedTensor[], layout: LayoutName, words: Words): string[] {
  return tensors
    .filter(({ tensor }) => isSmall(tensor))
    .flatMap(({ name, tensor }, i) => [
      ...(i === 0 ? [] : [""]),
      `${name} (${shapeText(tensor.shape)})`,
      ...knownLines(tensor, layout, words),
    ]);
}

type Known = { readonly layout: LayoutName; readonly words: Words; readonly lines: readonly string[] };

const known = new WeakMap<Tensor, Known>();

/** The same tensors of an exercise are written out for every student. */
function knownLines(tensor: Tensor, layout: LayoutName, words: Words): readonly string[] {
  const before = known.get(tensor);
  if (before?.layout === layout && before.words === words) return before.lines;
  const lines = gridLines(tensor, layout, words);
  known.set(tensor, { layout, words, lines });
  return lines;
}
