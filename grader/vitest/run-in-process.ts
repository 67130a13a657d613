import { optionsArgument } from "../model/options.ts";
import type { Call } from "../model/program.ts";
import type { Run } from "../model/run.ts";
import { flawOf } from "../sandbox/child/flaw.ts";
import { makeArguments } from "../sandbox/child/realm/build-arguments.ts";
import { primordials } from "../sandbox/child/realm/primordials.ts";
import { makeReadResult } from "../sandbox/child/realm/read-result.ts";
import { makeTypeName } from "../sandbox/child/realm/type-name.ts";
import { MAX_DEPTH } from "../sandbox/wire/limits.ts";

/** A function as a test has imported it. */
export type Learned = (...args: never[]) => unknown;

const builtIns = primordials();
const { build, isUnchanged } = makeArguments(builtIns);
const readResult = makeReadResult(builtIns, makeTypeName(builtIns), MAX_DEPTH);

/** Calls a function where it stands, so that breakpoints in it work; what it throws is thrown on, with its own stack. */
export function runInProcess(
  learned: Learned,
  { inputs, options }: Call,
): { readonly run: Run; readonly returned: unknown } {
  const nested = inputs.map(build);
  const last = optionsArgument(options);
  const returned = (learned as (...args: unknown[]) => unknown)(...nested, ...(last === null ? [] : [last]));
  const mutatedInput = !inputs.every((input, i) => isUnchanged(nested[i], input));
  return { run: { ...runOf(returned), mutatedInput, printed: { text: "", cut: false } }, returned };
}

function runOf(returned: unknown) {
  const reading = readResult(returned, MAX_ELEMENTS);
  switch (reading.kind) {
    case "returned":
      return { kind: "returned", tensor: { shape: [...reading.shape], values: reading.values } } as const;
    case "flawed":
      return { kind: "returned-no-tensor", flaw: flawOf(reading) } as const;
    case "too-much":
      return { kind: "returned-too-much", shape: [...reading.shape] } as const;
  }
}

/** More than any exercise asks for. */
const MAX_ELEMENTS = 2 ** 26;
