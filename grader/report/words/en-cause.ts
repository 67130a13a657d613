import type { Cause } from "../error-cause.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import type { Quote } from "./words.ts";

/** What an error usually means, in English. */
export function causeText(cause: Cause, quote: Quote): string {
  switch (cause.kind) {
    case "read-of-nothing":
      return `Something that is read there is ${quote("undefined")}: usually a row or a cell beyond the edge of the input (in ${quote("x[i][j]")}, ${quote("x[i]")} does not exist), or an option of another name.`;
    case "write-to-nothing":
      return `The row that is written to is not there yet: make it first, for instance with ${quote("result[i] = [];")}.`;
    case "array-length":
      return `The length is negative, no whole number, or ${quote("NaN")}, which comes from computing with a list such as ${quote("options.poolSize")}.`;
    case "constant":
      return `What changes must be declared with ${quote("let")}, not with ${quote("const")}.`;
    case "endless-recursion":
      return `Either a function calls itself without an end, or too many values are passed at once: ${quote("Math.max(...values)")} cannot take a hundred thousand.`;
    case "not-iterable":
      return `Only lists can be taken apart with ${quote("[a, b] =")}, ${quote("...")} or ${quote("for (… of …)")}; this is none. Is it a single number, an object, or not there?`;
    case "not-cloned":
      return "Functions cannot be copied; numbers and arrays of them can.";
    case "no-such-global":
      return `Your file runs alone: there is no ${quote(cause.name)} here.`;
    case "undeclared":
      return `Nothing is called ${quote(cause.name)} there: is it misspelt, or declared inside another pair of braces?`;
    case "too-early":
      return `${quote(cause.name)} is used above the line that declares it.`;
    case "not-a-function":
      return `${quote(cause.name)} is called like a function and is none: is the name misspelt?`;
    case "python":
      return `TypeScript has no ${quote(cause.name)}; write ${quote(cause.instead)}.`;
  }
}

/** What a fault of the syntax usually is, in English. */
export function syntaxText(cause: SyntaxCause, quote: Quote): string {
  switch (cause.kind) {
    case "unclosed":
      return `The file ends before everything is closed: a ${quote(cause.wanted)} is missing, perhaps far above.`;
    case "expected":
      return cause.got === null
        ? `A ${quote(cause.wanted)} is missing there.`
        : `A ${quote(cause.wanted)} is missing before the ${quote(cause.got)}.`;
    case "missing-comma":
      return `A comma is missing there, or the bracket ${quote(")")}, ${quote("]")} or ${quote("}")} that closes the list.`;
    case "declared-twice":
      return `${quote(cause.name)} is declared twice: leave out the second ${quote("let")} or ${quote("const")}, or choose another name.`;
    case "strange-character":
      return `${quote(cause.name)} is no character of TypeScript's: type it anew with the keyboard set to English.`;
    case "side-by-side":
      return `Two things stand side by side with nothing between them: an operator or a line break is missing, or a word is not TypeScript's (as ${quote("and")}, ${quote("elif")} or ${quote("def")}).`;
    case "no-value":
      return "A value is missing there, or a bracket or brace is one too many.";
    case "no-name":
      return "A name is missing there: names begin with a letter, and words of the language are none.";
    case "unterminated":
      return "What begins there is not closed: a quotation mark, or the end of a comment, is missing.";
    case "no-first-value":
      return `A ${quote("const")} needs its value at once: write ${quote("=")} and the value, or use ${quote("let")}.`;
    case "no-async":
      return `Pooling needs no waiting: leave out ${quote("await")}.`;
    case "outside":
      return "This stands outside of the function or loop that it belongs to: is a brace closed too early?";
    case "not-assignable":
      return `Only a name or a cell may stand to the left of ${quote("=")}; to compare, write ${quote("===")}.`;
    case "module-only":
      return `This must not stand inside a function: is a ${quote("}")} missing above?`;
    case "decorator":
      return `Decorators such as ${quote("@name")} cannot be used here, nor comments that begin with anything but ${quote("//")} or ${quote("/*")}.`;
  }
}
