import type { Fact } from "../../feedback/block.ts";
import { markdownBlock } from "../../text/escape.ts";
import type { WrittenCounterexample } from "../counterexample.ts";
import { factBlocks } from "./facts.ts";
import { markdownOf } from "./writing.ts";

/**
 * The feedback on a learner's function as a whole, as one quoted block, so that the list of the cases stays separate.
 */
export function diagnosisMarkdown(facts: readonly Fact[], counterexample: WrittenCounterexample | null): string[] {
  const blocks = [...factBlocks(facts), ...(counterexample === null ? [] : counterexampleBlocks(counterexample))];
  return blocks.length === 0 ? [] : [quote(blocks.join("\n\n"))];
}

function counterexampleBlocks({ text, lines }: WrittenCounterexample): string[] {
  return [markdownOf(text), ...(lines.length === 0 ? [] : [markdownBlock(lines)])];
}

function quote(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}
