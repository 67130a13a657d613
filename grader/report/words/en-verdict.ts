import type { CompileFault, Flaw, Forbidden, Found, Thrown } from "../../model/run.ts";
import type { Verdict } from "../../model/verdict.ts";
import { causeOf } from "../error-cause.ts";
import { numberText } from "../numbers.ts";
import { pathText, shapeText } from "../shape.ts";
import { syntaxCause } from "../syntax-cause.ts";
import { causeText, syntaxText } from "./en-cause.ts";
import { counted } from "./en-plural.ts";
import { strayCharacter } from "./stray.ts";
import type { Quote, Told } from "./words.ts";

/** What happened in a case, in English. */
export function headline(verdict: Told, quote: Quote): string {
  if ("notRun" in verdict) return "not run: the cases before it had used up what your function may take";
  switch (verdict.kind) {
    case "correct":
      return "correct";
    case "wrong-values": {
      const cells = counted(verdict.of, { one: "cell", other: "cells" });
      return `${verdict.wrong} of ${verdict.of} ${cells} ${counted(verdict.wrong, { one: "differs", other: "differ" })}`;
    }
    case "wrong-shape":
      return `wrong shape: expected ${shapeText(verdict.expected)}, actual ${shapeText(verdict.actual)}`;
    case "not-a-tensor":
      return flawed(verdict.flaw) + (verdict.shown === undefined ? "" : ` (returned: ${quote(verdict.shown)})`);
    case "runtime-error":
      return verdict.error === null
        ? "the program ended before your function returned"
        : `your code threw ${thrown(verdict.error, quote)}`;
    case "time-limit":
      return `no result within ${seconds(verdict.limitMs)}`;
    case "memory-limit":
      return `used more than ${verdict.limitMiB} MiB of memory`;
    case "output-limit":
      return `wrote more than ${bytes(verdict.limitBytes)} of output`;
    case "compile-error":
      return uncompiled(verdict.fault, quote);
    case "forbidden":
      return disallowed(verdict.what, quote);
    case "judge-error":
      return "could not be graded because of a problem on our side";
    case "missing":
      return "no file was handed in";
  }
}

/** What the learner can do about it, in English. */
export function advice(verdict: Verdict, quote: Quote): string | null {
  switch (verdict.kind) {
    case "not-a-tensor":
      return flawAdvice(verdict.flaw, quote);
    case "time-limit":
      return "Look for a loop that never ends, or that visits cells again and again.";
    case "compile-error":
      return faultAdvice(verdict.fault, quote);
    case "forbidden":
      return verdict.what.kind === "import"
        ? "Write everything your function needs in this one file."
        : "Hand in the file itself.";
    case "judge-error":
      return "This is not your fault, and the score is not final. Please tell your instructor.";
    case "wrong-values":
      return Number.isNaN(verdict.first.actual) ? notANumber(quote) : null;
    case "runtime-error": {
      const cause = verdict.error && causeOf(verdict.error);
      return cause && causeText(cause, quote);
    }
    case "memory-limit":
      return "Does your loop end? One that never does fills the memory with whatever it stores. If it ends, keep less at once: one window at a time is enough.";
    case "output-limit":
      return `Print less, above all inside of loops: without its ${quote("console.log")}, your function may well be right.`;
    case "correct":
    case "wrong-shape":
    case "missing":
      return null;
  }
}

/** Where `NaN` comes from. */
export function notANumber(quote: Quote): string {
  return `${quote("NaN")} comes from computing with what is no number: a cell beyond the edge (${quote("undefined")}), a sum that was never set to 0, or a list, such as a row or ${quote("options.poolSize")}, in place of a number.`;
}

function flawed(flaw: Flaw): string {
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

function flawAdvice(flaw: Flaw, quote: Quote): string | null {
  if (flaw.kind === "empty") {
    return `Is the loop ever entered? A bound may be ${quote("NaN")}, which comes from using a list such as ${quote("options.poolSize")} as one number.`;
  }
  if (flaw.kind !== "not-an-array" && flaw.kind !== "not-a-number") return null;
  switch (flaw.found) {
    case "undefined":
      if (flaw.kind === "not-a-number") return "Perhaps your code reads a cell outside the input.";
      return flaw.at.length === 0
        ? `Is there a ${quote("return")} on every path through your function?`
        : "Return nested arrays of numbers, all rows of the same depth.";
    case "promise":
      return `Return the array itself: leave out ${quote("async")}.`;
    case "typed-array":
      return flaw.at.length === 0
        ? `Return plain arrays: ${quote("Array.from(…)")} makes one.`
        : `These rows are typed arrays: ${quote("Array.from(row)")} makes one plain.`;
    case "string":
      return flaw.kind === "not-a-number"
        ? "Keep the numbers as they are; do not turn them into text."
        : "Return nested arrays of numbers.";
    case "bigint":
      return `Use ordinary numbers: ${quote("1")} instead of ${quote("1n")}.`;
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

function thrown({ name, message, line, column }: Thrown, quote: Quote): string {
  return `${quote(message === "" ? name : `${name}: ${message}`)}${place(line, column)}`;
}

function place(line: number | null, column: number | null): string {
  if (line === null) return "";
  return column === null ? ` (line ${line})` : ` (line ${line}, column ${column})`;
}

function seconds(ms: number): string {
  return `${numberText(ms / 1000)} ${counted(ms / 1000, { one: "second", other: "seconds" })}`;
}

function bytes(limit: number): string {
  if (limit % 2 ** 20 === 0) return `${limit / 2 ** 20} MiB`;
  if (limit % 1024 === 0) return `${limit / 1024} KiB`;
  return `${limit} ${counted(limit, { one: "byte", other: "bytes" })}`;
}

function uncompiled(fault: CompileFault, quote: Quote): string {
  switch (fault.kind) {
    case "syntax":
      return `the file does not compile: ${quote(fault.message)}${place(fault.line, fault.column)}`;
    case "no-export":
      if (!fault.declared) return `there is no function ${quote(fault.wanted)}`;
      return fault.nearest === "default"
        ? `${quote(fault.wanted)} is exported as ${quote("default")}${place(fault.line ?? null, null)}`
        : `${quote(fault.wanted)} is not exported${place(fault.line ?? null, null)}`;
    case "empty":
      return "there is no code in the file";
    case "not-a-function":
      return `${quote(fault.wanted)} is not a function but ${FOUND[fault.found]}`;
    case "top-level-await":
      return `there is an ${quote("await")} outside every function`;
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

function faultAdvice(fault: CompileFault, quote: Quote): string | null {
  switch (fault.kind) {
    case "no-export":
      if (fault.nearest === "default") return defaultAdvice(fault, quote);
      if (fault.declared) return `Write ${quote("export")} in front of its declaration.`;
      if (fault.nearest !== null) return nearestAdvice(fault, fault.nearest, quote);
      return beginning(fault.wanted, quote);
    case "empty":
    case "not-a-function":
      return beginning(fault.wanted, quote);
    case "top-level-await":
      return "Pooling needs no waiting: return the result at once.";
    case "not-utf8":
      return "Save the file in the encoding UTF-8.";
    case "syntax": {
      const cause = syntaxCause(fault.message, fault.sign);
      return cause && syntaxText(cause, quote);
    }
    case "compiler-died":
    case "too-large":
      return null;
  }
}

function beginning(wanted: string, quote: Quote): string {
  return `Begin your function with ${quote(`export function ${wanted}(`)}.`;
}

function defaultAdvice({ declared, wanted, line }: MissingExport, quote: Quote): string {
  const said = declared ? "" : `There is a default export${place(line ?? null, null)}. `;
  return `${said}Leave out ${quote("default")}: begin your function with ${quote(`export function ${wanted}(`)}.`;
}

type MissingExport = Extract<CompileFault, { readonly kind: "no-export" }>;

function nearestAdvice({ wanted, line }: MissingExport, nearest: string, quote: Quote): string {
  const stray = strayCharacter(nearest, wanted);
  const there = `There is ${quote(nearest)}${place(line ?? null, null)}`;
  if (stray === null) return `${there}: is it misspelt?`;
  const { character, code } = stray;
  return `${there}, but its ${quote(character)} (${code}) is no letter of ${quote(wanted)}, however alike they look: type the name anew.`;
}

function disallowed(what: Forbidden, quote: Quote): string {
  switch (what.kind) {
    case "import":
      return `imports are not allowed: ${quote(what.specifier)}`;
    case "not-a-regular-file":
      return IN_PLACE_OF_FILE[what.found];
  }
}

const IN_PLACE_OF_FILE = {
  "symbolic-link": "there is a symbolic link where the file should be",
  directory: "there is a folder where the file should be",
  other: "there is something other than a file where the file should be",
} as const;
