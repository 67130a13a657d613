import type { Tensor } from "../../../model/tensor.ts";
import type { Heading, PrintedBlock } from "../../feedback/block.ts";
import type { CaseFeedback } from "../../feedback/case.ts";
import type { FaultFeedback } from "../../feedback/exercise.ts";
import type { PropertyFeedback } from "../../feedback/property.ts";
import type { Words } from "../../locales/words.ts";
import { shapeText } from "../../text/shape.ts";
import { VERDICTS } from "../../text/verdicts.ts";
import { isSmall, nestedText } from "../grid.ts";
import { plainText } from "../plain.ts";
import { factRows } from "./facts.ts";
import { paint } from "./paint.ts";
import { type Row, rowsText } from "./rows.ts";
import type { Screen } from "./screen.ts";

const INDENT = "    ";

/** A case on the terminal, or several with the same outcome: a line, and the feedback below it. */
export function caseText({ heading, facts, printed }: CaseFeedback, screen: Screen): string {
  const isPrinted = printed !== null && heading.verdict !== "correct";
  const rows = [...facts.flatMap(factRows), ...(isPrinted ? printedRows(printed) : [])];
  return `${headingLine(heading, screen)}\n${rowsText(rows, INDENT, screen)}`;
}

/** One broken property, on the terminal. */
export function propertyText({ heading, facts, tensors }: PropertyFeedback, words: Words, screen: Screen): string {
  const rows: readonly Row[] = [
    ...facts.flatMap(factRows),
    ...tensors.map(({ name, tensor }) => [name, tensorText(tensor, words)] as const),
  ];
  return `${headingLine(heading, screen)}\n${rowsText(rows, INDENT, screen)}`;
}

/** What was tried, its points and its outcome. */
export function headingLine({ verdict, title, points, result }: Heading, screen: Screen): string {
  const name = paint(`${VERDICTS[verdict].figure} ${plainText(title)}`, verdict, screen.colour);
  return [name, points, plainText(result)].filter((part) => part !== null && part !== "").join("  ");
}

/** Why no case of an exercise could run, with the lines of code that show it. */
export function faultText({ result, advice, noneRan }: FaultFeedback, code: readonly string[]): string {
  const said = [advice, noneRan].flatMap((each) => (each === null ? [] : [`${INDENT}${plainText(each)}\n`]));
  return [`${INDENT}${plainText(result)}\n`, ...code, ...said].join("");
}

function tensorText(tensor: Tensor | null, words: Words): string {
  if (tensor === null) return words.labels.noTensor;
  return isSmall(tensor) ? nestedText(tensor) : shapeText(tensor.shape);
}

function printedRows({ label, lines, rest }: PrintedBlock): Row[] {
  return [...lines, ...(rest === null ? [] : [rest])].map((line, i) => [i === 0 ? label : "", `| ${line}`]);
}
