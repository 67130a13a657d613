import { opOf } from "../../../ops/op-of.ts";
import type { ExerciseView } from "../../access/view.ts";
import type { PrintedBlock } from "../../feedback/block.ts";
import type { CaseFeedback } from "../../feedback/case.ts";
import type { Words } from "../../locales/words.ts";
import { markdownBlock } from "../../text/escape.ts";
import { DIGITS } from "../../text/numbers.ts";
import { VERDICTS } from "../../text/verdicts.ts";
import { isSmall } from "../grid.ts";
import { digitsOf, type NamedTensor, tensorLines } from "../tensor-lines.ts";
import { factBlocks, headingText } from "./facts.ts";
import { markdownOf } from "./writing.ts";

/** One case that was not correct, in blocks. */
export function caseMarkdown(
  id: string,
  { heading, facts, printed }: CaseFeedback,
  view: ExerciseView | undefined,
  words: Words,
): string[] {
  return [
    `### ${headingText(heading)}`,
    ...factBlocks(facts),
    ...(view === undefined ? [] : grids(view, id, words)),
    ...(printed === null ? [] : printedBlocks(printed)),
  ];
}

/** A case as one line of a list. */
export function caseLine({ heading: { verdict, title, points, result }, facts }: CaseFeedback): string {
  const said = [result, ...facts.map(({ text }) => text)].map(markdownOf);
  return `- ${VERDICTS[verdict].figure} ${markdownOf(title)} ${points} ${said.join(" – ")}`;
}

/** The small tensors of a case, written out. */
function grids({ exercise, answers, returned }: ExerciseView, id: string, words: Words): string[] {
  const testCase = exercise.cases.find((each) => each.id === id);
  const answer = answers.get(id);
  const expected = answer?.expected;
  const actual = returned.get(id);
  const op = opOf(exercise);
  const shifted = testCase === undefined ? null : op.shifted(testCase.call);
  const tensors: readonly NamedTensor[] = [
    ...(testCase === undefined ? [] : op.namedInputs(testCase.call)),
    ...(shifted === null ? [] : [{ name: words.labels.shifted, tensor: shifted }]),
    ...(expected === undefined ? [] : [{ name: words.labels.expected, tensor: expected }]),
    ...(actual === undefined ? [] : [{ name: words.labels.actual, tensor: actual }]),
  ];
  const digits = answer && actual && isSmall(actual) ? digitsOf(answer.expected, actual, answer.tolerance) : DIGITS;
  const lines = tensorLines(tensors, exercise.layout, words, digits);
  return lines.length === 0 ? [] : [markdownBlock(lines)];
}

function printedBlocks({ label, lines, rest }: PrintedBlock): string[] {
  return [`${label}:`, markdownBlock(lines), ...(rest === null ? [] : [rest])];
}
