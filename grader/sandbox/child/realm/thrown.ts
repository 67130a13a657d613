import type { Found } from "../../../model/run.ts";
import type { Primordials } from "./primordials.ts";

/** A thrown value, in words; `stack` still contains the position. */
export type Caught = { readonly name: string; readonly message: string; readonly stack: string };

/** Describes what a learner's code threw, leaving out whatever cannot be read. */
export function makeCaught(
  { isError, slice }: Primordials,
  typeName: (value: unknown) => Found,
  textOf: (value: unknown) => string,
  limit: number,
) {
  return function caught(thrown: unknown): Caught {
    if (!isError(thrown)) return { name: what(typeName(thrown)), message: shown(thrown), stack: "" };
    const message = text(thrown, "message");
    const stack = slice(text(thrown, "stack"), message.length); // the stack begins with the message
    const name = text(thrown, "name") || "Error";
    return { name: cut(name), message: cut(message), stack: cut(stack) };
  };

  function cut(text: string): string {
    return slice(text, 0, limit + 1);
  }

  function text(error: Error, key: "name" | "message" | "stack"): string {
    try {
      const value = error[key];
      return typeof value === "string" ? value : "";
    } catch {
      return "";
    }
  }

  function shown(value: unknown): string {
    try {
      return cut(textOf(value));
    } catch {
      return "";
    }
  }

  function what(found: Found): string {
    switch (found) {
      case "undefined":
      case "null":
        return found;
      case "object":
      case "array":
        return `an ${found}`;
      case "boolean":
      case "string":
      case "bigint":
      case "symbol":
      case "function":
      case "promise":
      case "typed-array":
      case "number":
        return `a ${found}`;
    }
  }
}
