/* In the jail: one learner's program in an isolate of its own, and a fresh context for every call. */
import { writeSync } from "node:fs";
import { createRequire } from "node:module";
import type IsolatedVm from "isolated-vm";
import type { Call } from "../model/program.ts";
import { type Compiled, compile } from "./compile.ts";
import { inspect } from "./inspect.ts";
import { moduleOf } from "./module.ts";
import { outcomeReply, unheardReply } from "./outcome.ts";
import type { Reply, Request } from "./protocol.ts";
import { HARNESS, type Harness, type Outcome } from "./realm/harness.ts";

type Ivm = typeof IsolatedVm;
type Send = (reply: Reply) => void;

/** A program that compiled, ready to be called. */
export type Opened = {
  readonly kind: "opened";
  call(call: Call, send: Send): Reply;
  dispose(): void;
};

/** Loads isolated-vm from its addon alone, so that nothing else of the package need be in the jail. */
export function loadIsolatedVm(addon: string): Ivm {
  return (createRequire(import.meta.url)(addon) as { readonly ivm: Ivm }).ivm;
}

/** Compiles a program and looks at its imports and exports, running nothing of it. */
export function openProgram(ivm: Ivm, open: Extract<Request, { readonly kind: "open" }>): Opened | Reply {
  const compiled = compile(open.source);
  if (compiled.kind === "syntax") return compiled;
  const isolate = new ivm.Isolate({ memoryLimit: open.memoryMiB, onCatastrophicError: die });
  const fault = inspect(isolate, compiled, open);
  if (fault !== null) {
    isolate.dispose();
    return fault;
  }
  const program = { isolate, harness: isolate.compileScriptSync(HARNESS), compiled, functionName: open.functionName };
  return {
    kind: "opened",
    call: (call, send) => callIn(ivm, program, call, send),
    dispose: () => isolate.dispose(),
  };
}

/** After this, V8 cannot even end its process in an orderly way; the parent reads why on stderr. */
function die(message: string): void {
  writeSync(2, message);
  process.kill(process.pid, "SIGKILL");
}

type Program = {
  readonly isolate: IsolatedVm.Isolate;
  readonly harness: IsolatedVm.Script;
  readonly compiled: Compiled;
  readonly functionName: string;
};

function callIn(ivm: Ivm, { isolate, harness, compiled, functionName }: Program, call: Call, send: Send): Reply {
  const context = isolate.createContextSync();
  const realm = harness.runSync(context, { reference: true }) as IsolatedVm.Reference<Harness>;
  const ask = (method: keyof Harness, args: readonly unknown[], copy = false): unknown =>
    realm.getSync(method, { reference: true }).applySync(undefined, args as never, copy ? { result: { copy } } : {});
  const inputs = new ivm.ExternalCopy(call.inputs).copyInto({ release: true });
  const options = new ivm.ExternalCopy(call.options).copyInto({ release: true });
  ask("prepare", [inputs, options, (text: string) => send({ kind: "printed", text })]);
  const failure = failureOf(() => {
    const learner = moduleOf(isolate, compiled.code);
    learner.instantiateSync(context, () => learner);
    learner.evaluateSync();
    send({ kind: "loaded" });
    ask("call", [learner.namespace.derefInto(), functionName]);
  });
  if (isolate.isDisposed) return { kind: "out-of-memory" };
  const outcome = ask("outcome", [], true) as Outcome | null;
  context.release();
  const unheard = failure && unheardReply(failure.thrown, outcome === null, compiled);
  return unheard ?? outcomeReply(outcome, compiled);
}

function failureOf(attempt: () => void): { readonly thrown: unknown } | null {
  try {
    attempt();
    return null;
  } catch (thrown) {
    return { thrown };
  }
}
