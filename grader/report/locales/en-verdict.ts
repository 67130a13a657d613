import type { CompileFault, Flaw, Forbidden, Found, Thrown } from "../../model/run.ts";
import { causeOf } from "../facts/error-cause.ts";
import type { OpenVerdict } from "../facts/open-verdict.ts";
import { syntaxCause } from "../facts/syntax-cause.ts";
import { numberText } from "../text/numbers.ts";
import { pathText, shapeText } from "../text/shape.ts";
import { causeText, syntaxText } from "./en-cause.ts";
import { plural } from "./en-plural.ts";
import { code, type Sentence, sentence } from "./sentence.ts";
import { strayCharacter } from "./stray.ts";

/** What happened in a case, in English. */
export function headline(verdict: OpenVerdict): Sentence {
  if ("notRun" in verdict) return "not run: the cases before it had used up what your function may take";
  switch (verdict.kind) {
    case "correct":
      return "correct";
    case "wrong-values": {
      const cells = plural(verdict.of, { one: "cell", other: "cells" });
      return `${verdict.wrong} of ${verdict.of} ${cells} ${plural(verdict.wrong, { one: "differs", other: "differ" })}`;
    }
    case "wrong-shape":
      return `wrong shape: expected ${shapeText(verdict.expected)}, actual ${shapeText(verdict.actual)}`;
    case "not-a-tensor":
      return verdict.shown === undefined
        ? flawText(verdict.flaw)
        : sentence`${flawText(verdict.flaw)} (returned: ${code(verdict.shown)})`;
    case "runtime-error":
      return verdict.error === null
        ? "the program ended before your function returned"
        : sentence`your code threw ${thrownText(verdict.error)}`;
    case "time-limit":
      return `no result within ${seconds(verdict.limitMs)}`;
    case "memory-limit":
      return `used more than ${verdict.limitMiB} MiB of memory`;
    case "output-limit":
      return `wrote more than ${bytes(verdict.limitBytes)} of output`;
    case "compile-error":
      return compileFaultText(verdict.fault);
    case "forbidden":
      return forbiddenText(verdict.what);
    case "judge-error":
      return "could not be graded because of a problem on our side";
    case "missing":
      return "no file was handed in";
  }
}

/** What the learner can do about it, in English. */
export function advice(verdict: OpenVerdict): Sentence | null {
  switch (verdict.kind) {
    case "not-a-tensor":
      return flawAdvice(verdict.flaw);
    case "time-limit":
      return "Look for a loop that never ends, or that visits cells again and again.";
    case "compile-error":
      return faultAdvice(verdict.fault);
    case "forbidden":
      return verdict.what.kind === "import"
        ? "Write everything your function needs in this one file."
        : "Hand in the file itself.";
    case "judge-error":
      return "This is not your fault, and the score is not final. Please tell your instructor.";
    case "wrong-values":
      return verdict.isNotNumber ? notANumber() : null;
    case "runtime-error": {
      const cause = verdict.error && causeOf(verdict.error);
      return cause && causeText(cause);
    }
    case "memory-limit":
      return "Does your loop end? One that never does fills the memory with whatever it stores. If it ends, keep less at once: one window at a time is enough.";
    case "output-limit":
      return sentence`Print less, above all inside of loops: without its ${code("console.log")}, your function may well be right.`;
    case "correct":
    case "wrong-shape":
    case "missing":
      return null;
  }
}

/** The usual sources of `NaN`. */
function notANumber(): Sentence {
  return sentence`${code("NaN")} comes from computing with something that is not a number: a cell beyond the edge (${code("undefined")}), a sum that was never set to 0, or a list, such as a row or ${code("options.poolSize")}, in place of a number.`;
}

function flawText(flaw: Flaw): string {
  const where = flaw.at.length === 0 ? "the result" : `the result at ${pathText(flaw.at)}`;
  switch (flaw.kind) {
    case "not-a-number":
      if (flaw.found === "typed-array")
        return `the rows of the result are typed arrays, not plain ones (${pathText(flaw.at)})`;
      return `${where} is not a number but ${FOUND[flaw.found]}`;
    case "not-an-array":
      return `${where} is not an array but ${FOUND[flaw.found]}`;
    case "hole":
      return `${where} is empty: nothing was ever stored there`;
    case "empty":
      return `${where} is an array without elements`;
    case "ragged":
      return `rows of different lengths: ${flaw.length} at ${pathText(flaw.at)}, but ${flaw.firstLength} in the first row`;
    case "too-deep":
      return `${where} is nested too deeply`;
  }
}

const FOUND: Readonly<Record<Found, string>> = {
  undefined: "undefined",
  null: "null",
  boolean: "true or false",
  string: "a string",
  bigint: "a BigInt",
  symbol: "a symbol",
  function: "a function",
  object: "an object",
  promise: "a Promise",
  "typed-array": "a typed array",
  number: "a number",
  array: "an array",
};

function flawAdvice(flaw: Flaw): Sentence | null {
  if (flaw.kind === "empty") {
    return sentence`Is the loop ever entered? A bound may be ${code("NaN")}, which comes from using a list such as ${code("options.poolSize")} as one number.`;
  }
  if (flaw.kind !== "not-an-array" && flaw.kind !== "not-a-number") return null;
  switch (flaw.found) {
    case "undefined":
      if (flaw.kind === "not-a-number") return "Perhaps your code reads a cell outside the input.";
      return flaw.at.length === 0
        ? sentence`Is there a ${code("return")} on every path through your function?`
        : "Return nested arrays of numbers, all rows of the same depth.";
    case "promise":
      return sentence`Return the array itself: leave out ${code("async")}.`;
    case "typed-array":
      return flaw.at.length === 0
        ? sentence`Return plain arrays: ${code("Array.from(…)")} makes one.`
        : sentence`These rows are typed arrays: ${code("Array.from(row)")} makes one plain.`;
    case "string":
      return flaw.kind === "not-a-number"
        ? "Keep the numbers as they are; do not turn them into text."
        : "Return nested arrays of numbers.";
    case "bigint":
      return sentence`Use ordinary numbers: ${code("1")} instead of ${code("1n")}.`;
    case "null":
    case "boolean":
    case "symbol":
    case "function":
    case "object":
    case "number":
    case "array":
      return "Return nested arrays of numbers, all rows of the same depth.";
  }
}

function thrownText({ name, message, line, column }: Thrown): Sentence {
  return sentence`${code(message === "" ? name : `${name}: ${message}`)}${place(line, column)}`;
}

function place(line: number | null, column: number | null): string {
  if (line === null) return "";
  return column === null ? ` (line ${line})` : ` (line ${line}, column ${column})`;
}

function seconds(ms: number): string {
  return `${numberText(ms / 1000)} ${plural(ms / 1000, { one: "second", other: "seconds" })}`;
}

function bytes(limit: number): string {
  if (limit % 2 ** 20 === 0) return `${limit / 2 ** 20} MiB`;
  if (limit % 1024 === 0) return `${limit / 1024} KiB`;
  return `${limit} ${plural(limit, { one: "byte", other: "bytes" })}`;
}

function compileFaultText(fault: CompileFault): Sentence {
  switch (fault.kind) {
    case "syntax":
      return sentence`the file does not compile: ${code(fault.message)}${place(fault.line, fault.column)}`;
    case "no-export":
      if (!fault.declared) return sentence`there is no function ${code(fault.wanted)}`;
      return fault.nearest === "default"
        ? sentence`${code(fault.wanted)} is exported as ${code("default")}${place(fault.line ?? null, null)}`
        : sentence`${code(fault.wanted)} is not exported${place(fault.line ?? null, null)}`;
    case "empty":
      return "there is no code in the file";
    case "not-a-function":
      return sentence`${code(fault.wanted)} is not a function but ${FOUND[fault.found]}`;
    case "top-level-await":
      return sentence`there is an ${code("await")} outside every function`;
    case "compiler-died":
      return COMPILER_DIED[fault.reason];
    case "too-large":
      return `the file is larger than ${fault.limitKiB} KiB`;
    case "not-utf8":
      return "the file is not UTF-8 text";
  }
}

const COMPILER_DIED = {
  time: "compiling the file took too long",
  memory: "compiling the file took too much memory",
  crash: "the compiler stopped working on this file",
} as const;

function faultAdvice(fault: CompileFault): Sentence | null {
  switch (fault.kind) {
    case "no-export":
      if (fault.nearest === "default") return defaultAdvice(fault);
      if (fault.declared) return sentence`Write ${code("export")} in front of its declaration.`;
      if (fault.nearest !== null) return nearestAdvice(fault, fault.nearest);
      return beginning(fault.wanted);
    case "empty":
    case "not-a-function":
      return beginning(fault.wanted);
    case "top-level-await":
      return "Pooling needs no waiting: return the result directly.";
    case "not-utf8":
      return "Save the file in the encoding UTF-8.";
    case "syntax": {
      const cause = syntaxCause(fault.message, fault.sign);
      return cause && syntaxText(cause);
    }
    case "compiler-died":
    case "too-large":
      return null;
  }
}

function beginning(wanted: string): Sentence {
  return sentence`Begin your function with ${code(`export function ${wanted}(`)}.`;
}

function defaultAdvice({ declared, wanted, line }: MissingExport): Sentence {
  const said = declared ? "" : `There is a default export${place(line ?? null, null)}. `;
  return sentence`${said}Leave out ${code("default")}: begin your function with ${code(`export function ${wanted}(`)}.`;
}

type MissingExport = Extract<CompileFault, { readonly kind: "no-export" }>;

function nearestAdvice({ wanted, line }: MissingExport, nearest: string): Sentence {
  const stray = strayCharacter(nearest, wanted);
  const there = sentence`There is ${code(nearest)}${place(line ?? null, null)}`;
  if (stray === null) return sentence`${there}: is it misspelt?`;
  const { character, codePoint } = stray;
  return sentence`${there}, but its ${code(character)} (${codePoint}) only looks like a letter of ${code(wanted)}. Retype the name.`;
}

function forbiddenText(what: Forbidden): Sentence {
  switch (what.kind) {
    case "import":
      return sentence`imports are not allowed: ${code(what.specifier)}`;
    case "not-a-regular-file":
      return IN_PLACE_OF_FILE[what.found];
  }
}

const IN_PLACE_OF_FILE = {
  "symbolic-link": "there is a symbolic link where the file should be",
  directory: "there is a folder where the file should be",
  other: "there is something other than a file where the file should be",
} as const;
