import wrapAnsi from "wrap-ansi";
import { columns } from "../../text/display-width.ts";

/** The properties of the terminal to write for. */
export type Screen = {
  readonly colour: boolean;
  /** How many columns it has. */
  readonly width: number;
};

/** Not a terminal: a file or another program, whose lines may have any length. */
export const PIPE: Screen = { colour: false, width: Number.POSITIVE_INFINITY };

/** A narrower screen cannot show anything useful. */
const MIN_WIDTH = 20;

/** Breaks a text into lines no wider than `width`, between words if possible. */
export function linesWithin(text: string, width: number): readonly string[] {
  if (columns(text) <= width) return [text];
  return wrapAnsi(text, Math.max(width, MIN_WIDTH), { hard: true, trim: false })
    .split("\n")
    .map((line, i) => (i === 0 ? line : line.trimStart()).trimEnd());
}

/** Makes all lines fit: the rest of a longer one continues below, indented a little further. */
export function fitTo(text: string, { width }: Screen): string {
  return text
    .split("\n")
    .map((line) => {
      if (columns(line) <= width) return line;
      const indent = " ".repeat(line.length - line.trimStart().length);
      const [first = "", ...more] = linesWithin(line.trimStart(), width - indent.length - HANGING.length);
      return [indent + first, ...more.map((each) => indent + HANGING + each)].join("\n");
    })
    .join("\n");
}

const HANGING = "    ";
