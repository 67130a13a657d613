import { visibleLines } from "../report/escape.ts";

/** Where a command's words go: the result to stdout, the progress to stderr. */
export type Streams = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Lines for the CI system that runs the command to act on; whatever students wrote is escaped in them. */
  readonly command: (text: string) => void;
  /** Whether colour is wanted on stdout. */
  readonly colour: boolean;
  /** Whether stderr is a terminal that a progress bar can be drawn on. */
  readonly live: boolean;
};

export function processStreams(): Streams {
  const live = process.stderr.isTTY === true && !process.env.CI;
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(visibleLines(text).join("\n")), // it may quote what students named
    command: (text) => process.stderr.write(text),
    colour: process.stdout.isTTY === true && process.stdout.hasColors() && !process.env.NO_COLOR,
    live,
  };
}
