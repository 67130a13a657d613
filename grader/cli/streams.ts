import { PIPE, type Screen } from "../report/render/terminal/screen.ts";
import { visibleLines } from "../report/text/escape.ts";

/** The output of a command: the result goes to stdout, progress to stderr. */
export type Streams = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Lines for the CI system to act on; anything students wrote is escaped in them. */
  readonly command: (text: string) => void;
  /** The terminal or file behind stdout. */
  readonly screen: Screen;
  /** Whether stderr is a terminal that can show a progress bar. */
  readonly live: boolean;
};

/** The parts of a process's stdout or stderr that are used. */
export type Output = {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly hasColors?: () => boolean;
};

export function streamsTo(stdout: Output, stderr: Output): Streams {
  const isTerminal = stdout.isTTY === true;
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(visibleLines(text).join("\n")), // it may quote what students named
    command: (text) => stderr.write(text),
    screen: {
      colour: isTerminal && stdout.hasColors?.() === true && !process.env.NO_COLOR,
      width: widthOf(isTerminal ? stdout.columns : Number(process.env.COLUMNS)),
    },
    live: stderr.isTTY === true && !process.env.CI,
  };
}

/** The terminal's width, or `COLUMNS` without one; otherwise lines may be of any length. */
function widthOf(columns: number | undefined): number {
  return columns !== undefined && columns >= 1 ? columns : PIPE.width;
}
