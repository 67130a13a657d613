import { stripTypeScriptTypes } from "node:module";
import { optionsArgument } from "../model/options.ts";
import type { Call, OpenSession, RunCases } from "../model/program.ts";
import type { Run } from "../model/run.ts";
import { toNested } from "../numeric/nested.ts";
import { outcomeOf } from "./outcome.ts";

type Compiled = (...args: readonly unknown[]) => unknown;

/** Runs programs that a test wrote itself, and trusts, without a jail: they end, print nothing and keep no state. */
export const openInProcess: OpenSession = ({ source, functionName }) => {
  const compiled = loaded(source, functionName);
  const runAll: RunCases = async (calls) => calls.map((call) => runOf(compiled, call));
  return {
    publicCases: runAll,
    hiddenCases: runAll,
    ask: async (calls) => runAll(calls, []),
    wasRefused: () => false,
    wasLost: () => false,
    close: async () => undefined,
  };
};

/** The function that a program exports. */
export function loaded(source: string, functionName: string): Compiled {
  const script = stripTypeScriptTypes(source).replace("export ", "");
  return new Function(`${script}; return ${functionName};`)() as Compiled;
}

function runOf(compiled: Compiled, { inputs, options }: Call): Run {
  const nested = inputs.map(toNested);
  const outcome = outcomeOf(() => compiled(...nested, optionsArgument(options)));
  const seen = { mutatedInput: false, printed: { text: "", cut: false } };
  switch (outcome.kind) {
    case "tensor":
      return { kind: "returned", tensor: outcome.tensor, ...seen };
    case "no-tensor":
      return { kind: "returned-no-tensor", flaw: outcome.flaw, ...seen };
    case "crashes":
      return { kind: "threw", error: { name: "Error", message: "", line: null, column: null }, printed: seen.printed };
  }
}
