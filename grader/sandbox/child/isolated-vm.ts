/* An isolate of isolated-vm, with its own heap, for one program. */
import { writeSync } from "node:fs";
import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import type IsolatedVm from "isolated-vm";
import { optionsArgument } from "../../model/options.ts";
import { OWN_ERROR, REFUSED } from "./realm/error.ts";
import { HARNESS, type Harness, type Outcome } from "./realm/harness.ts";
import { type Failure, FILENAME, type Realm, type RealmModule, SyntaxFault, termsOf, type Vm } from "./vm.ts";

type Ivm = typeof IsolatedVm;

/** Loads isolated-vm from its addon alone: the jail then needs nothing else of the package. */
export function loadIsolatedVm(addon: string): (memoryMiB: number) => Vm {
  const { ivm } = createRequire("/")(addon) as { readonly ivm: Ivm };
  setFlagsFromString("--no-lazy"); // the cached harness then contains all its functions, compiled
  return (memoryMiB) => openIsolate(ivm, memoryMiB);
}

function openIsolate(ivm: Ivm, memoryMiB: number): Vm {
  const isolate = new ivm.Isolate({ memoryLimit: memoryMiB, onCatastrophicError: die });
  const harness = harnessIn(isolate);
  return {
    openRealm: () => openRealm(ivm, isolate, harness),
    isGone: () => isolate.isDisposed,
    isWorn() {
      const heap = isolate.getHeapStatisticsSync();
      return heap.total_heap_size + heap.externally_allocated_size > (memoryMiB * 2 ** 20) / 4;
    },
    dispose() {
      if (!isolate.isDisposed) isolate.dispose();
    },
  };
}

function harnessIn(isolate: IsolatedVm.Isolate): IsolatedVm.Script {
  if (harnessCache !== null) return isolate.compileScriptSync(HARNESS, { cachedData: harnessCache });
  const harness = isolate.compileScriptSync(HARNESS, { produceCachedData: true });
  harnessCache = (harness as typeof harness & IsolatedVm.CachedDataResult).cachedData ?? null;
  return harness;
}

/** V8's code cache of the harness from this process's first isolate; later isolates need not compile it again. */
let harnessCache: IsolatedVm.ExternalCopy<ArrayBuffer> | null = null;

/** After this error V8 cannot even end its process in an orderly way; the parent reads the reason on stderr. */
function die(message: string): void {
  writeSync(2, message);
  process.abort();
}

type IsolateModule = RealmModule & { readonly module: IsolatedVm.Module };

function openRealm(ivm: Ivm, isolate: IsolatedVm.Isolate, script: IsolatedVm.Script): Realm {
  const context = isolate.createContextSync();
  let harness: IsolatedVm.Reference<Harness> | null = null;
  const ask = (method: keyof Harness, args: readonly unknown[], copy = false): unknown =>
    harness?.getSync(method, { reference: true }).applySync(undefined, args as never, copy ? { result: { copy } } : {});

  return {
    compile: (code) => compile(isolate, context, code),
    prepare(request, print) {
      const { inputs } = request.call;
      const options = optionsArgument(request.call.options);
      return failureOf(() => {
        harness = script.runSync(context, { reference: true }) as IsolatedVm.Reference<Harness>;
        const copied = (value: unknown) => new ivm.ExternalCopy(value).copyInto({ release: true });
        ask("prepare", [copied(inputs), copied(options), copied(options), print, copied(termsOf(request))]);
      });
    },
    evaluate: (module) => failureOf(() => moduleOf(module).evaluateSync()),
    call: (module, functionName) =>
      failureOf(() => ask("call", [moduleOf(module).namespace.derefInto(), functionName])),
    repeat(module, functionName) {
      failureOf(() => ask("repeat", [moduleOf(module).namespace.derefInto(), functionName]));
      let isSame = false; // if the isolate is gone
      failureOf(() => {
        isSame = ask("isSame", []) as boolean;
      });
      return isSame;
    },
    outcome() {
      let outcome: Outcome | null = null;
      const failure = failureOf(() => {
        outcome = ask("outcome", [], true) as Outcome;
      });
      if (failure !== null && !isolate.isDisposed) throw new Error("the harness failed");
      return outcome;
    },
    has: (name) => context.global.getSync(name) !== undefined,
    dispose() {
      if (!isolate.isDisposed) context.release();
    },
  };
}

function compile(isolate: IsolatedVm.Isolate, context: IsolatedVm.Context, code: string): IsolateModule {
  const module = compileModule(isolate, code);
  return {
    module,
    imports: module.dependencySpecifiers,
    link: (resolve) => module.instantiateSync(context, (specifier) => moduleOf(resolve(specifier))),
  };
}

/** V8's own message ends with the position: `… [submission.ts:2:6]`. */
function compileModule(isolate: IsolatedVm.Isolate, code: string): IsolatedVm.Module {
  try {
    return isolate.compileModuleSync(code, { filename: FILENAME });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, message = text, line, column] = /^(.*) \[submission\.ts:(\d+):(\d+)\]$/s.exec(text) ?? [];
    throw new SyntaxFault(message, line === undefined ? null : { line: Number(line), column: Number(column) });
  }
}

function moduleOf(module: RealmModule): IsolatedVm.Module {
  return (module as IsolateModule).module;
}

function failureOf(act: () => unknown): Failure | null {
  try {
    act();
    return null;
  } catch (thrown) {
    if (!(thrown instanceof Error)) return { kind: "other", what: `a ${typeof thrown}`, text: String(thrown) };
    const { name, message, stack = "" } = thrown;
    return message.startsWith(THROWN_OBJECT)
      ? { kind: "other", what: "an object", text: "" }
      : {
          kind: "error",
          name,
          message,
          stack,
          isRefusal: name === "Error" && message === REFUSED && !stack.includes(OWN_ERROR),
        };
  }
}

/** isolated-vm's message for a thrown object that is not an error. */
const THROWN_OBJECT = "An object was thrown from supplied code within isolated-vm";
