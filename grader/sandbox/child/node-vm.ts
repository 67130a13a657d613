/*
 * Runs one program on this process's own V8, through node:vm, when isolated-vm has no binary. It keeps globals apart
 * but is not a boundary: code that escapes it meets the jail, and finds no other student's program in this process.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { isNativeError } from "node:util/types";
import { type Context, constants, createContext, runInContext, Script, SourceTextModule } from "node:vm";
import { optionsArgument } from "../../model/options.ts";
import { answerBy } from "./host-callbacks.ts";
import { REFUSED } from "./realm/error.ts";
import { HARNESS, type Harness, type Outcome } from "./realm/harness.ts";
import { type Imports, makeImports } from "./realm/imports.ts";
import { type Failure, FILENAME, type Realm, type RealmModule, SyntaxFault, termsOf, type Vm } from "./vm.ts";

/** The VM of this process's only program. */
export function openNodeVm(): Vm {
  const rejected: unknown[] = [];
  const opened: Imports[] = []; // V8 may reuse one realm's code, with its imports, for the next
  process.on("unhandledRejection", (reason) => rejected.push(reason));
  const harness = new Script(HARNESS);
  return {
    openRealm: () => openRealm(harness, rejected, opened),
    isGone: () => false,
    isWorn: () => false,
    dispose() {},
  };
}

type Exports = Readonly<Record<string, unknown>>;
type VmModule = RealmModule & { readonly module: SourceTextModule };

function openRealm(script: Script, rejected: unknown[], opened: Imports[]): Realm {
  const context: Context = createContext(constants.DONT_CONTEXTIFY, {
    // For code without a module or script to answer for it, such as code that a promise evaluates.
    importModuleDynamically: (specifier: string) => imports.refuse(null, specifier) as never,
  });
  const imports = runInContext(`(${makeImports})(${JSON.stringify(REFUSED)})`, context) as Imports;
  opened.push(imports);
  answerBy(imports);
  let harness: Harness | null = null;

  return {
    compile: (code) => compile(context, code, imports),
    prepare(request, print) {
      const { inputs } = request.call;
      const options = optionsArgument(request.call.options);
      rejected.length = 0; // by the program inspected before
      // The learner sees the options, so they are the realm's own objects; the harness keeps the rest to itself.
      const own = () => runInContext("JSON.parse", context)(JSON.stringify(options));
      harness = script.runInContext(context) as Harness;
      harness.prepare(inputs, own(), own(), print, termsOf(request));
      return null;
    },
    async evaluate(module) {
      const evaluated = moduleOf(module);
      evaluated.evaluate(); // what it threw is read below; its promise belongs to the realm and cannot be trusted
      await nextTurn();
      return evaluated.status === "errored" ? failureOf(evaluated.error, opened) : unhandledFailure();
    },
    async call(module, functionName) {
      try {
        harness?.call(moduleOf(module).namespace as Exports, functionName);
      } catch (thrown) {
        return failureOf(thrown, opened);
      }
      await nextTurn();
      return unhandledFailure();
    },
    async repeat(module, functionName) {
      try {
        harness?.repeat(moduleOf(module).namespace as Exports, functionName);
      } catch {} // then the result was not the same
      await nextTurn();
      return harness?.isSame() ?? true;
    },
    // Whatever the learner left on the realm's prototypes must not run on this side; the copy has this side's
    // prototypes.
    outcome: () => structuredClone(harness?.outcome() ?? null) as Outcome | null,
    has: (name) => runInContext(`typeof ${name}`, context) !== "undefined",
    dispose() {},
  };

  function unhandledFailure(): Failure | null {
    return rejected.length === 0 ? null : failureOf(rejected[0], opened);
  }
}

function compile(context: Context, code: string, imports: Imports): VmModule {
  const module = compileModule(context, code, imports);
  return {
    module,
    imports: module.moduleRequests.map(({ specifier }) => specifier),
    link(resolve) {
      module.linkRequests(module.moduleRequests.map(({ specifier }) => moduleOf(resolve(specifier))));
      module.instantiate();
    },
  };
}

function compileModule(context: Context, code: string, imports: Imports): SourceTextModule {
  try {
    return new SourceTextModule(code, {
      context,
      identifier: FILENAME,
      importModuleDynamically: (specifier) => imports.refuse(null, specifier),
    });
  } catch (error) {
    throw new SyntaxFault((error as Error).message, null); // node:vm does not report the position
  }
}

function moduleOf(module: RealmModule): SourceTextModule {
  return (module as VmModule).module;
}

function failureOf(thrown: unknown, opened: readonly Imports[]): Failure {
  const specifier = opened.map(({ wanted }) => wanted(thrown)).find((wanted) => wanted !== undefined);
  if (specifier !== undefined) return { kind: "import", specifier };
  if (!isNativeError(thrown)) {
    const isObject = (typeof thrown === "object" && thrown !== null) || typeof thrown === "function";
    return { kind: "other", what: isObject ? "an object" : `a ${typeof thrown}`, text: isObject ? "" : String(thrown) };
  }
  const [name, message, stack] = [textOf(thrown, "name"), textOf(thrown, "message"), textOf(thrown, "stack")];
  return { kind: "error", name, message, stack, isRefusal: false };
}

function textOf(error: Error, key: "name" | "message" | "stack"): string {
  try {
    const text = error[key];
    return typeof text === "string" ? text : "";
  } catch {
    return "";
  }
}
