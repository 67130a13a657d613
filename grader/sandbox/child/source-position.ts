/* Reads positions in the learner's own file from a stack trace. */

import type { Compiled } from "../wire/protocol.ts";
import { importArgument } from "./import-argument.ts";
import { type Failure, FILENAME } from "./vm.ts";

type ThrownError = Extract<Failure, { readonly kind: "error" }>;
type Position = { readonly line: number; readonly column: number };

/** Where in the learner's file an error occurred; unknown if the compiler moved the code. */
export function positionOf(
  stack: string,
  { keepsPlaces }: Compiled,
): Position | { readonly line: null; readonly column: null } {
  return (keepsPlaces ? positionIn(stack, FRAME) : null) ?? { line: null, column: null };
}

/**
 * The specifier of the `import()` that V8 refused with this error, as the source writes it; null for any other error.
 */
export function importAt({ stack, isRefusal }: ThrownError, { code }: Compiled): string | null {
  if (!isRefusal) return null;
  const [, frame = ""] = stack.split("\n    at ");
  const position = positionIn(frame, POSITION);
  return (position && importedName(code, position, frame.includes("(eval at "))) ?? "import(…)";
}

/** V8 points at the call, at something before it in its statement, into its argument, or at an `eval` around it. */
function importedName(code: string, { line, column }: Position, isEvaluated: boolean): string | null {
  const lines = code.split(LINE_END);
  if (isEvaluated) return importArgument(lines[line - 1]?.slice(column - 1).replace(/^[^"'`]*./, "") ?? "", 0);
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return importArgument(lines.join("\n"), before + column - 1);
}

function positionIn(text: string, pattern: RegExp): Position | null {
  const found = pattern.exec(text);
  return found && { line: Number(found[1]), column: Number(found[2]) };
}

const POSITION = new RegExp(`\\b${FILENAME.replace(".", "\\.")}:(\\d+):(\\d+)`);
const FRAME = new RegExp(`^ {4}at .*?${POSITION.source}\\)?$`, "m");
const LINE_END = /\r\n|[\n\r\u2028\u2029]/;
