/* In the jail: what a realm came to, as a reply. */
import type { Flaw } from "../model/run.ts";
import { importAt, placeOf } from "./place.ts";
import type { Compiled, Reply } from "./protocol.ts";
import type { Outcome } from "./realm/harness.ts";

/**
 * How a call in a realm ended. It failed where V8 reports something in place of an outcome, or beside it: the module
 * threw while it loaded, or a promise was rejected and nobody handled it.
 */
export type Ending =
  | { readonly kind: "ended"; readonly outcome: Outcome }
  | { readonly kind: "failed"; readonly thrown: unknown; readonly outcome: Outcome | null }
  | { readonly kind: "out-of-memory" };

/** The reply for an ending. A function that came to its end is judged on what it returned, unless it imported. */
export function replyTo(ending: Ending, compiled: Compiled): Reply {
  switch (ending.kind) {
    case "ended":
      return outcomeReply(ending.outcome, compiled);
    case "failed":
      return failureReply(ending.thrown, ending.outcome, compiled);
    case "out-of-memory":
      return ending;
  }
}

function outcomeReply(outcome: Outcome, compiled: Compiled): Reply {
  switch (outcome.kind) {
    case "returned": {
      const { shape, values, mutatedInput } = outcome;
      return { kind: "returned", tensor: { shape: Array.from(shape), values }, mutatedInput };
    }
    case "too-much":
      return { kind: "too-much", shape: Array.from(outcome.shape), mutatedInput: outcome.mutatedInput };
    case "flawed":
      return { kind: "flawed", flaw: flawOf(outcome), mutatedInput: outcome.mutatedInput };
    case "threw":
      return threwReply(outcome.name, outcome.message, outcome.stack, compiled);
    case "not-a-function":
      return { kind: "not-a-function", found: outcome.found };
  }
}

function failureReply(thrown: unknown, outcome: Outcome | null, compiled: Compiled): Reply {
  const error = thrown instanceof Error ? thrown : null;
  const specifier = error && importAt(error, compiled);
  if (specifier !== null) return { kind: "import", specifier };
  if (outcome !== null) return outcomeReply(outcome, compiled);
  if (error === null) return threwReply(`a ${typeof thrown}`, String(thrown), "", compiled);
  const isObject = error.message.startsWith("An object was thrown from supplied code within isolated-vm");
  return isObject
    ? threwReply("an object", "", "", compiled)
    : threwReply(error.name, error.message, error.stack, compiled);
}

/** V8 says it in these words when a buffer does not fit into the isolate's memory. */
const NO_ROOM = "Array buffer allocation failed";

const NO_STACK = "Maximum call stack size exceeded";

function threwReply(name: string, message: string, stack: string | undefined, compiled: Compiled): Reply {
  if (name === "RangeError" && message === NO_ROOM) return { kind: "out-of-memory" };
  // How deep a stack may become, and so where it ends, changes from run to run.
  const place = message === NO_STACK ? { line: null, column: null } : placeOf(stack ?? "", compiled);
  return { kind: "threw", error: { name, message, ...place } };
}

function flawOf({ flaw, at, found, length, firstLength }: Extract<Outcome, { readonly kind: "flawed" }>): Flaw {
  const path = Array.from(at);
  switch (flaw) {
    case "not-a-number":
    case "not-an-array":
      return { kind: flaw, at: path, found };
    case "ragged":
      return { kind: flaw, at: path, length, firstLength };
    case "hole":
    case "empty":
    case "too-deep":
      return { kind: flaw, at: path };
  }
}
