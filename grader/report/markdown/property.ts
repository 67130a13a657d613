import type { Exercise } from "../../model/exercise.ts";
import type { CheckedProperty } from "../../model/property.ts";
import { markdownBlock, markdownCode } from "../escape.ts";
import { gridLines, isSmall } from "../grid.ts";
import { MARKS } from "../marks.ts";
import { propertyFacts } from "../property-facts.ts";
import { shapeText } from "../shape.ts";
import type { Words } from "../words/words.ts";

/** One property that does not hold, in blocks. */
export function propertyMarkdown(checked: CheckedProperty, exercise: Exercise, words: Words): string[] {
  const { law, call, tensors } = propertyFacts(checked, exercise, words);
  const parts = tensors.map(([name, tensor]) =>
    tensor === null
      ? [`${name}: ${words.labels.noTensor}`]
      : [`${name} (${shapeText(tensor.shape)})`, ...(isSmall(tensor) ? gridLines(tensor, exercise.layout, words) : [])],
  );
  return [
    `### ${MARKS["wrong-values"]} ${law}`,
    `- **${words.labels.call}** ${markdownCode(call.code)}, ${call.shapes}`,
    markdownBlock(parts.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]))),
  ];
}
