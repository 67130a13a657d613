/** The usual cause of a syntax fault; texts are the compiler's, or a character of the learner's. */
export type SyntaxCause =
  | { readonly kind: "unclosed"; readonly wanted: string }
  | { readonly kind: "expected"; readonly wanted: string; readonly got: string | null }
  | { readonly kind: "declared-twice" | "strange-character"; readonly name: string }
  | { readonly kind: "side-by-side" | "no-value" | "no-name" | "unterminated" | "no-first-value" | "no-async" }
  | { readonly kind: "outside" | "not-assignable" | "module-only" | "decorator" | "missing-comma" | "unexpected" };

/** The cause by the compiler's or V8's message, from the first row that matches; null if none does. */
export function syntaxCause(message: string, sign?: string): SyntaxCause | null {
  if (sign === "@") return { kind: "decorator" };
  for (const [says, cause] of CAUSES) {
    const found = says.exec(message);
    if (found !== null) return cause(found[1] ?? "", found[2] ?? "");
  }
  return null;
}

type Cause = (first: string, second: string) => SyntaxCause;

const CAUSES: readonly (readonly [says: RegExp, cause: Cause])[] = [
  [/^Expected '(.)', got '<eof>'$/, (wanted) => ({ kind: "unclosed", wanted })],
  [/^Unexpected (?:eof|end of input)$/i, () => ({ kind: "unclosed", wanted: "}" })],
  [/^Expected ',', got /, () => ({ kind: "missing-comma" })],
  [/^missing \) after argument list$/, () => ({ kind: "expected", wanted: ")", got: null })],
  [/^Expected '\)', got '(?:ident|numeric literal|string literal)'$/, () => ({ kind: "side-by-side" })],
  [/^Expected .+, got '<lexing error>'$/, () => ({ kind: "unexpected" })],
  [/^Expected '([()[\]{}:;=])', got '(.*)'$/, (wanted, got) => ({ kind: "expected", wanted, got: signOf(got) })],
  [/^Expected a semicolon$|^Expected ';', '}' or <eof>$|^Unexpected identifier/, () => ({ kind: "side-by-side" })],
  [/^Expression expected$|^Unexpected token '[)\]},;]'$/, () => ({ kind: "no-value" })],
  [/^Unterminated |^Invalid regular expression: missing/, () => ({ kind: "unterminated" })],
  [/must be initialized$|^Missing initializer in/, () => ({ kind: "no-first-value" })],
  [/^Identifier '(.+)' has already been declared$|^Duplicate export of '.+'$/, declaredTwice],
  [/^await is(?:n't allowed| only valid) in/, () => ({ kind: "no-async" })],
  [/^Expected ident$|^Identifier cannot follow number$|reserved word$|is reserved in/, () => ({ kind: "no-name" })],
  [/^Unexpected character '(.+)'$/, (name) => ({ kind: "strange-character", name })],
  [/^Return statement is not allowed here$|^Illegal (?:return|break|continue)/, () => ({ kind: "outside" })],
  [/^A '(?:break|continue)' statement can only/, () => ({ kind: "outside" })],
  [/^Invalid assignment target$|^Invalid left-hand side/, () => ({ kind: "not-assignable" })],
  [/^Unexpected token `|^Invalid or unexpected token$/, () => ({ kind: "unexpected" })],
  [/^'import', and 'export' cannot be used outside of module code$/, () => ({ kind: "module-only" })],
];

function declaredTwice(name: string): SyntaxCause | never {
  return { kind: "declared-twice", name };
}

/** The compiler has its own words for names and numbers; a single character is quoted as written. */
function signOf(got: string): string | null {
  return got.length === 1 ? got : null;
}
