/* In the jail: what a stack trace says of the learner's own file. */
import { FILENAME } from "./ground.ts";
import type { Compiled } from "./protocol.ts";

type Place = { readonly line: number | null; readonly column: number | null };

/** Where in the learner's file an error came up; not known where the compiler moved the code. */
export function placeOf(stack: string, { keepsPlaces }: Compiled): Place {
  return (keepsPlaces ? firstFrame(stack) : null) ?? { line: null, column: null };
}

/** The argument of the `import()` that V8 refused with this error; null for any other error. */
export function importAt(
  { message, stack }: { readonly message: string; readonly stack: string },
  { code }: Compiled,
): string | null {
  if (message !== "Not supported") return null;
  const frame = firstFrame(stack);
  const call = frame && code.split("\n")[frame.line - 1]?.slice(frame.column - 1);
  const [, argument] = /^(?:await\s+)?import\s*\((.*?)(?:\)|$)/.exec(call ?? "") ?? [];
  return argument === undefined ? null : argument.trim().replace(/^(["'`])(.*)\1$/, "$2");
}

function firstFrame(stack: string): { readonly line: number; readonly column: number } | null {
  const frame = FRAME.exec(stack);
  return frame && { line: Number(frame[1]), column: Number(frame[2]) };
}

const FRAME = new RegExp(`^ {4}at .*?\\b${FILENAME.replace(".", "\\.")}:(\\d+):(\\d+)\\)?$`, "m");
