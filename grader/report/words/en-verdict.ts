import type { CompileFault, Flaw, Forbidden, Found, Thrown } from "../../model/run.ts";
import type { Verdict } from "../../model/verdict.ts";
import { numberText } from "../numbers.ts";
import { pathText, shapeText } from "../shape.ts";
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
      return flawed(verdict.flaw);
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
    case "memory-limit":
      return "Look for an array that grows without end: a loop that never stops adding to it, or sizes that are multiplied by mistake.";
    case "compile-error":
      return faultAdvice(verdict.fault, quote);
    case "forbidden":
      return verdict.what.kind === "import"
        ? "Write everything your function needs in this one file."
        : "Hand in the file itself.";
    case "judge-error":
      return "This is not your fault, and the score is not final. Please tell your instructor.";
    case "correct":
    case "wrong-values":
    case "wrong-shape":
    case "runtime-error":
    case "output-limit":
    case "missing":
      return null;
  }
}

function flawed(flaw: Flaw): string {
  const where = flaw.at.length === 0 ? "the result" : `the result at ${pathText(flaw.at)}`;
  switch (flaw.kind) {
    case "not-a-number":
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
      return `Return plain arrays: ${quote("Array.from(…)")} makes one.`;
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
  if (limit % 1024 === 0) return `${limit / 1024} KiB`;
  return `${limit} ${counted(limit, { one: "byte", other: "bytes" })}`;
}

function uncompiled(fault: CompileFault, quote: Quote): string {
  switch (fault.kind) {
    case "syntax":
      return `the file does not compile: ${quote(fault.message)}${place(fault.line, fault.column)}`;
    case "no-export":
      return fault.declared ? `${quote(fault.wanted)} is not exported` : `there is no function ${quote(fault.wanted)}`;
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
      if (fault.declared) return `Write ${quote("export")} in front of its declaration.`;
      if (fault.nearest !== null) return nearestAdvice(fault.nearest, fault.wanted, quote);
      return `Begin your function with ${quote(`export function ${fault.wanted}(`)}.`;
    case "top-level-await":
      return "Pooling needs no waiting: return the result at once.";
    case "not-utf8":
      return "Save the file in the encoding UTF-8.";
    case "syntax":
    case "not-a-function":
    case "compiler-died":
    case "too-large":
      return null;
  }
}

function nearestAdvice(nearest: string, wanted: string, quote: Quote): string {
  const stray = strayCharacter(nearest, wanted);
  if (stray === null) return `There is ${quote(nearest)}: is it misspelt?`;
  const { character, code } = stray;
  return `There is ${quote(nearest)}, but its ${quote(character)} (${code}) is no letter of ${quote(wanted)}, however alike they look: type the name anew.`;
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
