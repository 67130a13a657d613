/** What the exit code says. */
export const EXIT = { done: 0, authorError: 1, usage: 2, incomplete: 3, interrupted: 130 } as const;

/** Ends a command with one clear message and a code. */
export class CommandError extends Error {
  readonly code: number;

  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}
