import type { Options } from "../../model/options.ts";
import type { Found } from "../../model/run.ts";
import type { Tensor } from "../../model/tensor.ts";
import {
  MAX_DEPTH,
  MOST_REPEATED_VALUES,
  PRINTED_FIRST_LINES,
  PRINTED_KEPT_BYTES,
  PRINTED_LIMIT_BYTES,
  TEXT_LIMIT,
} from "../limits.ts";
import { makeConsole } from "./console.ts";
import { installError, OWN_ERROR, REFUSED } from "./error.ts";
import { type Chance, fix } from "./fixed.ts";
import { makeFound } from "./found.ts";
import { makeFresh } from "./fresh.ts";
import { makeNest } from "./nest.ts";
import { type Primordials, primordials } from "./primordials.ts";
import { makeRead, type Reading } from "./read.ts";
import { makeShow } from "./show.ts";
import { type Caught, makeCaught } from "./thrown.ts";

/** What one call came to, as flat data that may leave the realm. */
export type Outcome =
  | (Extract<Reading, { kind: "returned" }> & { readonly mutatedInput: boolean; readonly drew: boolean })
  | (Exclude<Reading, { kind: "returned" }> & { readonly mutatedInput: boolean })
  | ({ readonly kind: "threw" } & Caught)
  | { readonly kind: "not-a-function"; readonly found: Found };

/** How a call is made. */
export type Terms = {
  /** A result of more numbers is told by its shape alone. */
  readonly mostElements: number;
  /** What chance and the clock begin with. */
  readonly seed: number;
  /** Whether every row that the function reads comes as a fresh copy, so that nothing it writes stays. */
  readonly isFresh: boolean;
};

/** What the child holds of a realm; the learner's code never sees it. */
export type Harness = {
  /** Before the learner's module runs: builds the arguments, and sends on what is printed. */
  prepare(
    inputs: readonly Tensor[],
    options: Options | null,
    spareOptions: Options | null,
    print: (text: string) => void,
    terms: Terms,
  ): void;
  /** Calls the learner's function, once. */
  call(exports: Readonly<Record<string, unknown>>, functionName: string): void;
  /** Calls it once more, with fresh copies of the arguments, where it had come to a tensor. */
  repeat(exports: Readonly<Record<string, unknown>>, functionName: string): void;
  /** Whether `repeat` came to the same; a promise that was rejected beside it is no answer. */
  isSame(): boolean;
  /** What `call` came to; null where it did not come to its end. */
  outcome(): Outcome | null;
};

/** The day on which every program runs. */
const NOW = Date.UTC(2026, 0, 1);

/** The script that makes a realm ready and ends in its `Harness`. */
export const HARNESS = `(() => {
"use strict";
const p = (${primordials})();
const chance = (${fix})(${NOW});
(${installError})(p, ${JSON.stringify(REFUSED)}, ${JSON.stringify(OWN_ERROR)});
const found = (${makeFound})(p);
const show = (${makeShow})(p, ${PRINTED_LIMIT_BYTES + 1});
return (${makeHarness})(
  p,
  found,
  chance,
  (${makeNest})(p),
  (${makeFresh})(p),
  (${makeRead})(p, found, ${MAX_DEPTH}),
  (${makeCaught})(p, found, show, ${TEXT_LIMIT}),
  (${makeConsole})(p, show, ${PRINTED_FIRST_LINES + 1}, ${PRINTED_KEPT_BYTES}),
  ${MOST_REPEATED_VALUES},
);
})()`;

function makeHarness(
  { apply, isNan }: Primordials,
  found: ReturnType<typeof makeFound>,
  chance: Chance,
  { nest, isUnchanged }: ReturnType<typeof makeNest>,
  fresh: ReturnType<typeof makeFresh>,
  read: ReturnType<typeof makeRead>,
  caught: ReturnType<typeof makeCaught>,
  installConsole: ReturnType<typeof makeConsole>,
  mostRepeated: number,
): Harness {
  let most = 0;
  let given: readonly Tensor[] = [];
  let nested: readonly unknown[] = [];
  let args: readonly unknown[] = [];
  let outcome: Outcome | null = null;
  /** For a second call; null where the input is large. */
  let spareArgs: readonly unknown[] | null = null;
  let isSame = true;
  let printer = { flush() {} };

  return {
    prepare(inputs, options, spareOptions, print, { mostElements, seed, isFresh }) {
      chance.seed(seed);
      most = mostElements;
      given = inputs;
      nested = inputs.map(nest);
      const shown = isFresh ? nested.map(fresh) : nested;
      args = options === null ? shown : [...shown, options];
      const values = inputs.reduce((sum, input) => sum + input.values.length, 0);
      if (values <= mostRepeated) {
        const spare = inputs.map(nest);
        spareArgs = spareOptions === null ? spare : [...spare, spareOptions];
      }
      printer = installConsole(print);
    },
    call(exports, functionName) {
      const fn = exports[functionName];
      outcome = typeof fn === "function" ? callOf(fn) : { kind: "not-a-function", found: found(fn) };
    },
    repeat(exports, functionName) {
      const first = outcome;
      isSame = first?.kind !== "returned" || spareArgs === null;
      if (first?.kind !== "returned" || spareArgs === null) return;
      const again = read(apply(exports[functionName], undefined, spareArgs), most);
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
      return withMutation(read(returned, most));
    } catch (thrown) {
      return threw(thrown);
    }
  }

  function threw(thrown: unknown): Outcome {
    const { name, message, stack } = caught(thrown);
    return { kind: "threw", name, message, stack };
  }

  function withMutation(reading: Reading): Outcome {
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
        };
      case "too-much":
        return { kind: "too-much", shape: reading.shape, mutatedInput };
      case "flawed":
        return {
          kind: "flawed",
          flaw: reading.flaw,
          at: reading.at,
          found: reading.found,
          length: reading.length,
          firstLength: reading.firstLength,
          mutatedInput,
        };
    }
  }
}
