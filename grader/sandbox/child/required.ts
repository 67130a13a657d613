/* What a program asks `require` for, which is not there; an `import` with `=` becomes that too. */

/** What a source requires that ended with this error; null where it ended otherwise, or names nothing. */
export function required(
  { name, message }: { readonly name: string; readonly message: string },
  code: string,
): string | null {
  if (name !== "ReferenceError" || message !== "require is not defined") return null;
  return CALL.exec(code)?.groups?.specifier ?? null;
}

const CALL = /(?<![.\w$])require\s*\(\s*(["'`])(?<specifier>[^"'`\n]+)\1\s*\)/;
