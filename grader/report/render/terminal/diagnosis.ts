import type { Fact } from "../../feedback/block.ts";
import type { WrittenCounterexample } from "../counterexample.ts";
import { plainText } from "../plain.ts";
import { factRows } from "./facts.ts";
import { rowsText } from "./rows.ts";
import type { Screen } from "./screen.ts";

/** The feedback on a learner's function as a whole, on the terminal. */
export function diagnosisText(
  facts: readonly Fact[],
  counterexample: WrittenCounterexample | null,
  screen: Screen,
): string {
  const rows = rowsText(facts.flatMap(factRows), "  ", screen);
  return counterexample === null ? rows : `${rows}${counterexampleText(counterexample)}`;
}

function counterexampleText({ text, lines }: WrittenCounterexample): string {
  const below = lines.map((line) => `    ${line}`.trimEnd());
  return [`  ${plainText(text)}`, ...below].map((line) => `${line}\n`).join("");
}
