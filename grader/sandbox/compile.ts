import { stripTypeScriptTypes } from "node:module";
import type { Reply } from "./protocol.ts";

/** JavaScript of a learner's file; `keepsPlaces` where every token stands at its old line and column. */
export type Compiled = { readonly kind: "javascript"; readonly code: string; readonly keepsPlaces: boolean };

export type SyntaxFault = Extract<Reply, { readonly kind: "syntax" }>;

/** Takes the types out of a learner's file; enums and namespaces are rewritten, at the price of the places. */
export function compile(source: string): Compiled | SyntaxFault {
  try {
    return { kind: "javascript", code: stripTypeScriptTypes(source), keepsPlaces: true };
  } catch (error) {
    return codeOf(error) === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX" ? transform(source) : syntaxFault(error, source);
  }
}

/** Makes the first file of a process as quick as the others. */
export function warmUp(): void {
  stripTypeScriptTypes("let x: number;");
}

function transform(source: string): Compiled | SyntaxFault {
  try {
    const code = stripTypeScriptTypes(source, { mode: "transform" });
    return { kind: "javascript", code, keepsPlaces: false };
  } catch (error) {
    return syntaxFault(error, source);
  }
}

/** Node puts the place into the stack: `:2`, then the line with its neighbours, then carets below the fault. */
function syntaxFault(error: unknown, source: string): SyntaxFault {
  const code = codeOf(error);
  if (code === null) throw error; // the compiler broke: this process ends, and the parent says so
  const { message, stack = "" } = error as Error;
  const line = Number(/^:(\d+)$/m.exec(stack)?.[1] ?? 0);
  const caret = /^( *)\^+$/m.exec(stack)?.[1];
  const text = source.split(/\r\n|[\n\r\u2028\u2029]/)[line - 1] ?? "";
  return {
    kind: "syntax",
    message,
    line: line || null,
    column: caret === undefined ? null : columnOf(text, caret.length),
  };
}

/** The carets count a tab as four columns, and a wide letter as two: behind one, the column is not known. */
function columnOf(line: string, carets: number): number | null {
  let width = 0;
  for (let at = 0; at <= line.length; at++) {
    if (width >= carets) return at + 1;
    const letter = line.charAt(at);
    if (letter > "~") return null;
    width += letter === "\t" ? 4 : 1;
  }
  return null;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
