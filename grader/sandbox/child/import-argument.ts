/* Reads the source for what it imports at run time. */

/** The first argument of the first `import()` in `code` that ends at or after the offset `from`; null without one. */
export function importArgument(code: string, from: number): string | null {
  const open: Bracket[] = [];
  for (const { 0: token, index } of code.matchAll(TOKEN)) {
    if (OPENING.test(token)) {
      open.push({ isImport: token.startsWith("import"), start: index + token.length, end: null });
    } else if (token === ",") {
      const bracket = open.at(-1);
      if (bracket) bracket.end ??= index;
    } else if (CLOSING.test(token)) {
      const bracket = open.pop();
      if (bracket?.isImport && index >= from) return unquote(code.slice(bracket.start, bracket.end ?? index).trim());
    }
  }
  return null;
}

type Bracket = { readonly isImport: boolean; readonly start: number; end: number | null };

/**
 * Regular expressions are not recognised: only the wording of a message depends on this. No comment can be split two
 * ways.
 */
const COMMENT = String.raw`//[^\n]*(?:\n|$)|/\*(?:(?!\*/).)*\*/`;
const STRING = [`"`, "'", "`"].map((quote) => String.raw`${quote}(?:\\.|[^${quote}\\])*${quote}`).join("|");
const IMPORT = String.raw`(?<![.\w$])import(?:\s|${COMMENT})*\((?:\s|${COMMENT})*`;
const TOKEN = new RegExp(String.raw`${COMMENT}|${STRING}|${IMPORT}|[()[\]{},]`, "gs");
const OPENING = /^(?:import|[([{])/;
const CLOSING = /^[)\]}]/;

function unquote(argument: string): string {
  return argument.replace(/^(["'`])(.*)\1$/s, "$2");
}
