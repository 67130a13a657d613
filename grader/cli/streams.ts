import { PIPE, type Screen } from "../report/render/terminal/screen.ts";
import { visibleLines } from "../report/text/escape.ts";

/** Where a command's words go: the result to stdout, the progress to stderr. */
export type Streams = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Lines for the CI system that runs the command to act on; whatever students wrote is escaped in them. */
  readonly command: (text: string) => void;
  /** What stdout is written on. */
  readonly screen: Screen;
  /** Whether stderr is a terminal that a progress bar can be drawn on. */
  readonly live: boolean;
};

/** What of a process's stdout or stderr is used. */
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

/** Of the terminal, or as `COLUMNS` says where there is none; otherwise lines may be as long as they like. */
function widthOf(columns: number | undefined): number {
  return columns !== undefined && columns >= 1 ? columns : PIPE.width;
}
