/* Turns the outcome of a call in a realm into a reply. */
import type { Compiled, Reply } from "../wire/protocol.ts";
import { flawOf } from "./flaw.ts";
import type { Outcome } from "./realm/harness.ts";
import { required } from "./required.ts";
import { importAt, positionOf } from "./source-position.ts";
import type { Failure } from "./vm.ts";

/**
 * How a call in a realm ended. It failed if V8 reports an error instead of an outcome, or next to one: the module threw
 * while loading, or a promise was rejected and not handled.
 */
export type Ending =
  | { readonly kind: "ended"; readonly failure: Failure | null; readonly outcome: Outcome | null }
  | { readonly kind: "out-of-memory" };

/** The reply for an ending. A function that returned is judged on its result, unless it imported. */
export function replyTo(ending: Ending, compiled: Compiled): Reply {
  if (ending.kind === "out-of-memory") return ending;
  const { failure, outcome } = ending;
  const specifier = failure && importOf(failure, compiled);
  if (specifier !== null) return { kind: "import", specifier };
  const wanted = requiredBy(failure, outcome, compiled);
  if (wanted !== null) return { kind: "import", specifier: wanted };
  if (outcome !== null) return outcomeReply(outcome, compiled);
  return failureReply(failure, compiled);
}

/** The specifier that the program passed to `require`, if that is why it ended. */
function requiredBy(failure: Failure | null, outcome: Outcome | null, { code }: Compiled): string | null {
  const thrown = outcome?.kind === "threw" ? outcome : outcome === null && failure?.kind === "error" ? failure : null;
  return thrown === null ? null : required(thrown, code);
}

function outcomeReply(outcome: Outcome, compiled: Compiled): Reply {
  switch (outcome.kind) {
    case "returned": {
      const { shape, values, mutatedInput, drew } = outcome;
      return {
        kind: "returned",
        tensor: { shape: Array.from(shape), values },
        mutatedInput,
        ...(drew ? { drew } : {}),
      };
    }
    case "too-much":
      return { kind: "too-much", shape: Array.from(outcome.shape), mutatedInput: outcome.mutatedInput };
    case "flawed":
      return { kind: "flawed", flaw: flawOf(outcome), mutatedInput: outcome.mutatedInput, shown: outcome.shown };
    case "threw":
      return threwReply(outcome.name, outcome.message, outcome.stack, compiled);
    case "not-a-function":
      return { kind: "not-a-function", found: outcome.found };
  }
}

function importOf(failure: Failure, compiled: Compiled): string | null {
  switch (failure.kind) {
    case "import":
      return failure.specifier;
    case "error":
      return importAt(failure, compiled);
    case "other":
      return null;
  }
}

function failureReply(failure: Failure | null, compiled: Compiled): Reply {
  if (failure?.kind === "error") return threwReply(failure.name, failure.message, failure.stack, compiled);
  if (failure?.kind === "other") return threwReply(failure.what, failure.text, "", compiled);
  throw new Error("a call came to nothing");
}

/** V8's message when a buffer does not fit into the isolate's memory. */
const NO_ROOM = "Array buffer allocation failed";

const NO_STACK = "Maximum call stack size exceeded";

function threwReply(name: string, message: string, stack: string, compiled: Compiled): Reply {
  if (name === "RangeError" && message === NO_ROOM) return { kind: "out-of-memory" };
  // The depth at which the stack overflows, and so the position, changes from run to run.
  const position = message === NO_STACK ? { line: null, column: null } : positionOf(stack, compiled);
  return { kind: "threw", error: { name, message, ...position } };
}
