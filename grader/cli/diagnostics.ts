import type { Diagnostic } from "../model/diagnostic.ts";
import { diagnosticText } from "../spec/diagnostic-text.ts";

/** The faults of specs, as a compiler would print them. */
export function diagnosticsText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${diagnosticText(diagnostic)}\n`).join("");
}

export function errorsIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}
