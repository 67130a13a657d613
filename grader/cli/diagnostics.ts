import type { Diagnostic } from "../model/diagnostic.ts";
import { diagnosticText } from "../spec/diagnostic-text.ts";
import { koreanOnce } from "../spec/text.ts";
import { plural } from "./phrases.ts";
import type { Streams } from "./streams.ts";

/** The faults of specs, formatted like a compiler's. */
export function diagnosticsText(diagnostics: readonly Diagnostic[]): string {
  return koreanOnce(diagnostics)
    .map((diagnostic) => `${diagnosticText(diagnostic)}\n`)
    .join("");
}

export function errorsIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}

/** Whether no spec is in error; otherwise says which are, and what is not done because of it. */
export function isSound(diagnostics: readonly Diagnostic[], undone: string, { err }: Pick<Streams, "err">): boolean {
  const isInError = errorsIn(diagnostics).length > 0;
  if (isInError) err(inErrorText(diagnostics, undone));
  return !isInError;
}

/** The faults of specs, followed by what was not done because some are errors. */
function inErrorText(diagnostics: readonly Diagnostic[], undone: string): string {
  const errors = errorsIn(diagnostics);
  const specs = new Set(errors.map(({ file }) => file)).size;
  return `${diagnosticsText(diagnostics)}nothing was ${undone}: ${plural(errors.length, "error", "errors")} in ${plural(specs, "spec", "specs")} (\`poolgrade validate\` shows them all)\n`;
}
