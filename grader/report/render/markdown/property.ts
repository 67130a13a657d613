import type { LayoutName } from "../../../model/layout.ts";
import type { PropertyFeedback } from "../../feedback/property.ts";
import type { Words } from "../../locales/words.ts";
import { markdownBlock } from "../../text/escape.ts";
import { shapeText } from "../../text/shape.ts";
import { gridLines, isSmall } from "../grid.ts";
import { factBlocks, headingText } from "./facts.ts";

/** One broken property, in blocks. */
export function propertyMarkdown(
  { heading, facts, tensors }: PropertyFeedback,
  layout: LayoutName,
  words: Words,
): string[] {
  const parts = tensors.map(({ name, tensor }) =>
    tensor === null
      ? [`${name}: ${words.labels.noTensor}`]
      : [`${name} (${shapeText(tensor.shape)})`, ...(isSmall(tensor) ? gridLines(tensor, layout, words) : [])],
  );
  return [
    `### ${headingText(heading)}`,
    ...factBlocks(facts),
    markdownBlock(parts.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]))),
  ];
}
