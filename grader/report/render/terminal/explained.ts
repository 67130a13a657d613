import type { Language } from "../../../model/text.ts";
import { at } from "../../../numeric/shape.ts";
import type { Example } from "../../facts/explained.ts";
import type { Explanation } from "../../feedback/explained.ts";
import { EXPLAINED_WORDS } from "../../locales/explained-words.ts";
import { WORDS } from "../../locales/languages.ts";
import type { MarkdownBlock } from "../../text/markdown-blocks.ts";
import { DIGITS } from "../../text/numbers.ts";
import { hasCell, isInside } from "../../text/plane.ts";
import { plainText } from "../plain.ts";
import { block, sideBySide, tableThrough } from "./grids.ts";
import { markdownLines } from "./markdown-lines.ts";
import { rowsText } from "./rows.ts";
import type { Screen } from "./screen.ts";

/** No line of prose is longer, however wide the terminal is. */
const MAX_WIDTH = 100;

/** What explains a misconception, on the terminal. */
export function explanationText(said: Explanation, language: Language, screen: Screen): string {
  const words = EXPLAINED_WORDS[language];
  const fitting = { ...screen, width: Math.min(screen.width, MAX_WIDTH) };
  const { does, hint, code, origin } = said;
  const heading = (text: string): MarkdownBlock => ({ h: [text] });
  const parts = [
    linesOf([heading(does), { p: [hint] }]),
    ...exampleParts(said, language, fitting),
    linesOf([heading(words.wrongCode), { pre: code.wrong }, heading(words.rightCode), { pre: code.right }]),
    ...(origin === null ? [] : [linesOf([heading(words.origin), { p: [plainText(origin)] }])]),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;

  function linesOf(blocks: readonly MarkdownBlock[]): readonly string[] {
    return markdownLines(blocks, fitting);
  }
}

/** What shows a misconception, without the code: a small input with both results, and its first cell in words. */
export function exampleText(said: Explanation, language: Language, screen: Screen): string {
  const fitting = { ...screen, width: Math.min(screen.width, MAX_WIDTH) };
  return `${exampleParts(said, language, fitting)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function exampleParts({ example, options, shown }: Explanation, language: Language, screen: Screen) {
  const { options: label } = EXPLAINED_WORDS[language];
  const blocks = [...(options === null ? [] : [{ p: [`${label}: ${options}`] }]), { p: [shown] }];
  return [...(example === null ? [] : [gridLines(example, language, screen)]), markdownLines(blocks, screen)];
}

/** The input with the window of the first cell that differs, beside both results. */
function gridLines(example: Example, language: Language, screen: Screen): readonly string[] {
  const { call, right, wrong, first, layout } = example;
  const labels = EXPLAINED_WORDS[language];
  const input = at(call.inputs, 0);
  const isFirst = (cell: readonly number[]) => cell.join() === first?.at.join();
  const isRead = (cell: readonly number[]) => first !== null && isInside(cell, first.window);
  const shown = [
    { name: "x", tensor: input, isMarked: isRead, through: first?.window.start },
    { name: labels.right, tensor: right, isMarked: isFirst, through: first?.at },
    { name: labels.wrong, tensor: wrong, isMarked: isFirst, through: first?.at },
  ];
  const blocks = shown.flatMap(({ name, tensor, isMarked, through }) => {
    const origin = tensor.shape.map(() => 0);
    const cell = through !== undefined && hasCell(tensor.shape, through) ? through : origin;
    const table = tableThrough(name, tensor, layout, cell);
    const look = { isMarked, colour: screen.colour, width: screen.width, digits: DIGITS };
    return table === null ? [] : [block(table, WORDS[language], look)];
  });
  return sideBySide(blocks, screen.width).map((line) => line.trimEnd());
}

/** Every misconception with its sentence. */
export function explanationList(command: string, language: Language, screen: Screen): string {
  const rows = Object.entries(WORDS[language].misconception).map(([id, { does }]) => [id, does] as const);
  return `${rowsText(rows, "", screen)}\n${EXPLAINED_WORDS[language].more(command)}\n`;
}
