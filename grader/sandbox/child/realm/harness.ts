import type { Options } from "../../../model/options.ts";
import type { Found } from "../../../model/run.ts";
import type { Tensor } from "../../../model/tensor.ts";
import {
  MAX_DEPTH,
  MAX_REPEATED_VALUES,
  PRINTED_FIRST_LINES,
  PRINTED_KEPT_BYTES,
  PRINTED_LIMIT_BYTES,
  SHOWN_LIMIT,
  TEXT_LIMIT,
} from "../../wire/limits.ts";
import { makeArguments } from "./build-arguments.ts";
import { makeClone } from "./clone.ts";
import { makeConsole } from "./console.ts";
import { type Chance, makeDeterministic } from "./determinism.ts";
import { installError, OWN_ERROR, REFUSED } from "./error.ts";
import { makeFormat } from "./format-value.ts";
import { makeFresh } from "./fresh.ts";
import { installGlobals } from "./globals.ts";
import { type Primordials, primordials } from "./primordials.ts";
import { makeReadResult, type Reading } from "./read-result.ts";
import { type Caught, makeCaught } from "./thrown.ts";
import { makeTypeName } from "./type-name.ts";

/** The outcome of one call, as flat data that may leave the realm. */
export type Outcome =
  | (Extract<Reading, { kind: "returned" }> & {
      readonly mutatedInput: boolean;
      readonly drew: boolean;
      readonly shown: string;
    })
  | (Exclude<Reading, { kind: "returned" }> & { readonly mutatedInput: boolean; readonly shown: string })
  | ({ readonly kind: "threw" } & Caught)
  | { readonly kind: "not-a-function"; readonly found: Found };

/** How a call is made. */
export type Terms = {
  /** A result with more numbers is reported by its shape alone. */
  readonly maxElements: number;
  /** The seed of the random numbers and the clock. */
  readonly seed: number;
  /** Whether every row that the function reads is a fresh copy, so that no write to it stays. */
  readonly isFresh: boolean;
};

/** Receives printed text, and the number of bytes dropped after it. */
export type Print = (text: string, more: number) => void;

/** The child's handle on a realm; the learner's code never sees it. */
export type Harness = {
  /** Before the learner's module runs: builds the arguments, and starts forwarding printed text. */
  prepare(
    inputs: readonly Tensor[],
    options: Options | null,
    spareOptions: Options | null,
    print: Print,
    terms: Terms,
  ): void;
  /** Calls the learner's function, once. */
  call(exports: Readonly<Record<string, unknown>>, functionName: string): void;
  /** Calls it again with fresh copies of the arguments, if the first result was a tensor. */
  repeat(exports: Readonly<Record<string, unknown>>, functionName: string): void;
  /** Whether `repeat` had the same result; a promise rejected next to it does not count. */
  isSame(): boolean;
  /** The outcome of `call`; null if it did not finish. */
  outcome(): Outcome | null;
};

/** The day on which every program runs. */
const NOW = Date.UTC(2026, 0, 1);

/** The script that sets up a realm and evaluates to its `Harness`. */
export const HARNESS = `(() => {
"use strict";
const p = (${primordials})();
const chance = (${makeDeterministic})(${NOW});
(${installError})(p, ${JSON.stringify(REFUSED)}, ${JSON.stringify(OWN_ERROR)});
(${installGlobals})(p, chance, (${makeClone})(p));
const typeName = (${makeTypeName})(p);
return (${makeHarness})(
  p,
  typeName,
  chance,
  (${makeArguments})(p),
  (${makeFresh})(p),
  (${makeReadResult})(p, typeName, ${MAX_DEPTH}),
  (${makeFormat})(p, ${SHOWN_LIMIT + 1}).text,
  (${makeCaught})(p, typeName, (${makeFormat})(p, ${TEXT_LIMIT + 1}).text, ${TEXT_LIMIT}),
  (${makeConsole})(p, (${makeFormat})(p, ${PRINTED_LIMIT_BYTES + 1}).format, ${PRINTED_FIRST_LINES + 1}, ${PRINTED_KEPT_BYTES}),
  ${MAX_REPEATED_VALUES},
  ${SHOWN_LIMIT},
);
})()`;

function makeHarness(
  { apply, isNan, slice }: Primordials,
  typeName: ReturnType<typeof makeTypeName>,
  chance: Chance,
  { build, isUnchanged }: ReturnType<typeof makeArguments>,
  fresh: ReturnType<typeof makeFresh>,
  readResult: ReturnType<typeof makeReadResult>,
  briefly: (value: unknown) => string,
  caught: ReturnType<typeof makeCaught>,
  installConsole: ReturnType<typeof makeConsole>,
  maxRepeated: number,
  maxShown: number,
): Harness {
  let most = 0;
  let given: readonly Tensor[] = [];
  let nested: readonly unknown[] = [];
  let args: readonly unknown[] = [];
  let outcome: Outcome | null = null;
  /** For a second call; null if the input is large. */
  let spareArgs: readonly unknown[] | null = null;
  let isSame = true;
  let printer = { flush() {} };

  return {
    prepare(inputs, options, spareOptions, print, { maxElements, seed, isFresh }) {
      chance.seed(seed);
      most = maxElements;
      given = inputs;
      nested = inputs.map(build);
      const shown = isFresh ? nested.map(fresh) : nested;
      args = options === null ? shown : [...shown, options];
      const values = inputs.reduce((sum, input) => sum + input.values.length, 0);
      if (values <= maxRepeated) {
        const spare = inputs.map(build);
        spareArgs = spareOptions === null ? spare : [...spare, spareOptions];
      }
      printer = installConsole(print);
    },
    call(exports, functionName) {
      const fn = exports[functionName];
      outcome = typeof fn === "function" ? callOf(fn) : { kind: "not-a-function", found: typeName(fn) };
    },
    repeat(exports, functionName) {
      const first = outcome;
      isSame = first?.kind !== "returned" || spareArgs === null;
      if (first?.kind !== "returned" || spareArgs === null) return;
      const again = readResult(apply(exports[functionName], undefined, spareArgs), most);
      isSame = again.kind === "returned" && areSame(again.shape, first.shape) && areSame(again.values, first.values);
    },
    isSame: () => isSame,
    outcome() {
      printer.flush();
      return outcome;
    },
  };

  function areSame(numbers: Float64Array, others: Float64Array): boolean {
    if (numbers.length !== others.length) return false;
    for (let i = 0; i < numbers.length; i++) {
      if (numbers[i] !== others[i] && !(isNan(numbers[i]) && isNan(others[i]))) return false;
    }
    return true;
  }

  function callOf(fn: unknown): Outcome {
    let returned: unknown;
    try {
      returned = apply(fn, undefined, args);
    } catch (thrown) {
      return threw(thrown);
    }
    try {
      return withMutation(readResult(returned, most), returned);
    } catch (thrown) {
      return threw(thrown);
    }
  }

  function threw(thrown: unknown): Outcome {
    const { name, message, stack } = caught(thrown);
    return { kind: "threw", name, message, stack };
  }

  function withMutation(reading: Reading, returned: unknown): Outcome {
    let mutatedInput = false;
    for (let i = 0; i < given.length; i++) {
      const input = given[i];
      if (input !== undefined && !isUnchanged(nested[i], input)) mutatedInput = true;
    }
    switch (reading.kind) {
      case "returned":
        return {
          kind: "returned",
          shape: reading.shape,
          values: reading.values,
          mutatedInput,
          drew: chance.wasDrawn(),
          shown: "",
        };
      case "too-much":
        return { kind: "too-much", shape: reading.shape, mutatedInput, shown: "" };
      case "flawed":
        return {
          kind: "flawed",
          flaw: reading.flaw,
          at: reading.at,
          found: reading.found,
          length: reading.length,
          firstLength: reading.firstLength,
          mutatedInput,
          shown: shownOf(returned),
        };
    }
  }

  /** Empty if the kind alone says it all. */
  function shownOf(returned: unknown): string {
    const isString = typeof returned === "string";
    const isTold = isString || typeof returned === "number" || typeof returned === "boolean" || isLookedAt(returned);
    if (!isTold) return "";
    const text = isString ? `"${slice(returned, 0, maxShown)}"` : briefly(returned);
    return text.length > maxShown ? `${slice(text, 0, maxShown)}…` : text;
  }

  function isLookedAt(returned: unknown): boolean {
    const kind = typeName(returned);
    return kind === "array" || kind === "typed-array" || kind === "object";
  }
}
