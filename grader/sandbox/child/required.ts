/* Finds the argument of a failed `require`, which does not exist here; `import x = require()` compiles to it too. */

/** The specifier whose `require` caused this error; null if the error has another cause, or the call names nothing. */
export function required(
  { name, message }: { readonly name: string; readonly message: string },
  code: string,
): string | null {
  if (name !== "ReferenceError" || message !== "require is not defined") return null;
  return CALL.exec(code)?.groups?.specifier ?? null;
}

const CALL = /(?<![.\w$])require\s*\(\s*(["'`])(?<specifier>[^"'`\n]+)\1\s*\)/;
