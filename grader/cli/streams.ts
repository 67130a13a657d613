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

export function processStreams(): Streams {
  const live = process.stderr.isTTY === true && !process.env.CI;
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(visibleLines(text).join("\n")), // it may quote what students named
    command: (text) => process.stderr.write(text),
    screen: {
      colour: process.stdout.isTTY === true && process.stdout.hasColors() && !process.env.NO_COLOR,
      width: width(),
    },
    live,
  };
}

/** Of the terminal, or as `COLUMNS` says where there is none; otherwise lines may be as long as they like. */
function width(): number {
  const columns = process.stdout.isTTY === true ? process.stdout.columns : Number(process.env.COLUMNS);
  return columns >= 1 ? columns : PIPE.width;
}
