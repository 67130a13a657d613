import { stripTypeScriptTypes } from "node:module";
import type { Reply } from "../wire/protocol.ts";

type Stripped = Extract<Reply, { readonly kind: "stripped" | "syntax" }>;

/** Strips the types from a learner's file; enums and namespaces are rewritten, which moves lines and columns. */
export function compile(source: string): Stripped {
  try {
    return { kind: "stripped", code: stripTypeScriptTypes(source), keepsPlaces: true };
  } catch (error) {
    return codeOf(error) === UNSUPPORTED ? transform(source) : syntaxFault(error, source);
  }
}

function transform(source: string): Stripped {
  try {
    const code = stripTypeScriptTypes(source, { mode: "transform" });
    return { kind: "stripped", code, keepsPlaces: false };
  } catch (error) {
    return syntaxFault(error, source);
  }
}

/** Node puts the position into the stack: `:2`, then the line with its neighbours, then carets below the fault. */
function syntaxFault(error: unknown, source: string): Stripped {
  const isLearners = SYNTAX_CODES.includes(codeOf(error) ?? "");
  if (!isLearners) throw error; // the compiler itself broke and must not be used again: this process ends
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

const UNSUPPORTED = "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
const SYNTAX_CODES = ["ERR_INVALID_TYPESCRIPT_SYNTAX", UNSUPPORTED];

/** The carets count a tab as four columns and a wide letter as two: after a wide letter, the column is unknown. */
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
