import type { Diagnostic } from "../model/diagnostic.ts";

/** A diagnostic as compilers print it: `file:line:column: error: message`, then the help on its own line. */
export function diagnosticText({ severity, file, position, message, help }: Diagnostic): string {
  const first = `${file}:${position.line}:${position.column}: ${severity}: ${message}`;
  return help === null ? first : `${first}\n  help: ${help}`;
}
