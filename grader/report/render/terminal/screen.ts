import wrapAnsi from "wrap-ansi";
import { columns } from "../../text/display-width.ts";

/** What the terminal's text is written on. */
export type Screen = {
  readonly colour: boolean;
  /** How many columns it has. */
  readonly width: number;
};

/** No terminal: a file or another program, whose lines may be as long as they like. */
export const PIPE: Screen = { colour: false, width: Number.POSITIVE_INFINITY };

/** Narrower than this nothing can be told. */
const MIN_WIDTH = 20;

/** A text in as many lines as it takes to be no wider than `width`, broken between words where that can be. */
export function linesWithin(text: string, width: number): readonly string[] {
  if (columns(text) <= width) return [text];
  return wrapAnsi(text, Math.max(width, MIN_WIDTH), { hard: true, trim: false })
    .split("\n")
    .map((line, i) => (i === 0 ? line : line.trimStart()).trimEnd());
}

/** Text whose lines fit: of a longer one, what goes on below stands a little further in. */
export function fitted(text: string, { width }: Screen): string {
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
