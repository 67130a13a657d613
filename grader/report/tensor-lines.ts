import type { LayoutName } from "../model/layout.ts";
import type { Tensor } from "../model/tensor.ts";
import { gridLines, isSmall } from "./grid.ts";
import { shapeText } from "./shape.ts";
import type { Words } from "./words/words.ts";

export type NamedTensor = { readonly name: string; readonly tensor: Tensor };

/** Those tensors that are small, written out one below the other under their names and shapes. */
export function tensorLines(tensors: readonly NamedTensor[], layout: LayoutName, words: Words): string[] {
  return tensors
    .filter(({ tensor }) => isSmall(tensor))
    .flatMap(({ name, tensor }, i) => [
      ...(i === 0 ? [] : [""]),
      `${name} (${shapeText(tensor.shape)})`,
      ...gridLines(tensor, layout, words),
    ]);
}
