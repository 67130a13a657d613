import type { Cause } from "../facts/error-cause.ts";
import type { SyntaxCause } from "../facts/syntax-cause.ts";
import { code, type Sentence, sentence } from "./sentence.ts";

/** The usual cause of an error, in English. */
export function causeText(cause: Cause): Sentence {
  switch (cause.kind) {
    case "read-of-nothing":
      return sentence`Your code reads from a value that is ${code("undefined")}: usually a row or a cell beyond the edge of the input (in ${code("x[i][j]")}, ${code("x[i]")} does not exist), or an option of another name.`;
    case "no-row":
      return sentence`There is no row to read ${code(`[${cause.index}]`)} from. In ${code(`x[i][${cause.index}]`)}, for instance, ${code("x[i]")} does not exist where ${code("i")} is beyond the edge of the input. A misspelt option gives the same error.`;
    case "empty-list":
      return sentence`The list is empty, so ${code("reduce")} has no first value. Does the window hold any cells? A starting value may be given after the function.`;
    case "write-to-nothing":
      return sentence`The row that your code writes to does not exist yet: make it first, for instance with ${code("result[i] = [];")}.`;
    case "array-length":
      return sentence`The length is negative, not a whole number, or ${code("NaN")}, which comes from computing with a list such as ${code("options.poolSize")}.`;
    case "constant":
      return sentence`A variable whose value changes must be declared with ${code("let")}, not ${code("const")}.`;
    case "endless-recursion":
      return sentence`Either a function calls itself endlessly, or too many values are passed at once: ${code("Math.max(...values)")} cannot take a hundred thousand.`;
    case "not-iterable":
      return sentence`Only lists can be taken apart with ${code("[a, b] =")}, ${code("...")} or ${code("for (… of …)")}; this value is not a list. Is it a single number, an object, or not there?`;
    case "not-cloned":
      return "Functions cannot be copied; numbers and arrays of them can.";
    case "no-such-global":
      return sentence`Your file runs on its own: there is no ${code(cause.name)} here.`;
    case "undeclared":
      return sentence`There is no variable ${code(cause.name)} at that place: is it misspelt, or declared inside another pair of braces?`;
    case "too-early":
      return sentence`${code(cause.name)} is used above the line that declares it.`;
    case "not-a-function":
      return sentence`${code(cause.name)} is called like a function but is not one: is the name misspelt?`;
    case "python":
      return sentence`TypeScript has no ${code(cause.name)}; write ${code(cause.instead)}.`;
  }
}

/** The usual cause of a syntax fault, in English. */
export function syntaxText(cause: SyntaxCause): Sentence {
  switch (cause.kind) {
    case "unclosed":
      return sentence`The file ends before everything is closed: a ${code(cause.wanted)} is missing, perhaps far above.`;
    case "expected":
      return cause.got === null
        ? sentence`A ${code(cause.wanted)} is missing there.`
        : sentence`A ${code(cause.wanted)} is missing before the ${code(cause.got)}.`;
    case "missing-comma":
      return sentence`A comma is missing there, or the bracket ${code(")")}, ${code("]")} or ${code("}")} that closes the list.`;
    case "declared-twice":
      return sentence`${code(cause.name)} is declared twice: leave out the second ${code("let")} or ${code("const")}, or choose another name.`;
    case "strange-character":
      return sentence`${code(cause.name)} is not a character of TypeScript. Retype it with the keyboard set to English.`;
    case "side-by-side":
      return sentence`Two things stand side by side with nothing between them: an operator or a line break is missing, or a word is not TypeScript's (as ${code("and")}, ${code("elif")} or ${code("def")}).`;
    case "no-value":
      return "A value is missing there, or there is one bracket or brace too many.";
    case "no-name":
      return "A name is missing there: names begin with a letter, and must not be words of the language.";
    case "unterminated":
      return "What begins there is not closed: a quotation mark, or the end of a comment, is missing.";
    case "no-first-value":
      return sentence`A ${code("const")} needs its value right there: write ${code("=")} and the value, or use ${code("let")}.`;
    case "no-async":
      return sentence`Pooling needs no waiting: leave out ${code("await")}.`;
    case "outside":
      return "This statement is outside the function or loop that it belongs to: is a brace closed too early?";
    case "not-assignable":
      return sentence`Only a name or a cell may stand to the left of ${code("=")}; to compare, write ${code("===")}.`;
    case "module-only":
      return sentence`This must not stand inside a function: is a ${code("}")} missing above?`;
    case "unexpected":
      return sentence`Something stands there that TypeScript does not expect: is there a sign too many or too few just before it? Comments begin with ${code("//")}, and signs such as ${code("=>")} and ${code("<=")} have no space inside.`;
    case "decorator":
      return sentence`Decorators such as ${code("@name")} cannot be used here, nor comments that begin with anything but ${code("//")} or ${code("/*")}.`;
  }
}
