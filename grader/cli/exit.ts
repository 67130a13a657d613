/** The exit codes. */
export const EXIT = { done: 0, authorError: 1, usage: 2, incomplete: 3, notRight: 5, interrupted: 130 } as const;

/** The exit codes that a command can end with, in words, for `--help`. */
export function exitHelp(...rows: readonly (readonly [code: keyof typeof EXIT, when: string])[]): string {
  return `Exit codes:\n${[...rows, STOPPED].map(([code, when]) => `  ${String(EXIT[code]).padEnd(4)} ${when}`).join("\n")}`;
}

const STOPPED = ["interrupted", "stopped by Ctrl-C"] as const;

/** Meanings of code 2 common to all commands. */
export const USAGE = [
  "usage",
  "the command line names something that is not there, or a place that cannot be used",
] as const;

/** Ends a command with one clear message and a code; `help` is what to do instead. */
export class CommandError extends Error {
  readonly code: number;

  constructor(message: string, code: number, help: string | null = null) {
    super(help === null ? message : `${message}\n  help: ${help}`);
    this.code = code;
  }
}
