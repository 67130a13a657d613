/*
 * In the jail: this process's own V8, through node:vm, as the ground of one program, where isolated-vm has no binary. It
 * keeps globals apart and is no boundary: whoever gets out of it meets the jail, and finds nobody else's program in
 * this process.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { isNativeError } from "node:util/types";
import { type Context, constants, createContext, runInContext, Script, SourceTextModule } from "node:vm";
import { type Failure, FILENAME, type Ground, type Realm, type RealmModule, SyntaxFault } from "./ground.ts";
import { HARNESS, type Harness, type Outcome } from "./realm/harness.ts";

/** The ground of this process's only program. */
export function openNodeVm(): Ground {
  const rejected: unknown[] = [];
  const refused: Refused = new WeakMap(); // V8 may keep code of one realm, and its imports, for the next
  process.on("unhandledRejection", (reason) => rejected.push(reason));
  const harness = new Script(HARNESS);
  return {
    openRealm: () => openRealm(harness, rejected, refused),
    isGone: () => false,
    isWorn: () => false,
    dispose() {},
  };
}

type Exports = Readonly<Record<string, unknown>>;
type VmModule = RealmModule & { readonly module: SourceTextModule };

/** What an import that was refused wanted, by the error of the realm that says so. */
type Refused = WeakMap<WeakKey, string>;

function openRealm(script: Script, rejected: unknown[], refused: Refused): Realm {
  const context = createContext(constants.DONT_CONTEXTIFY);
  let harness: Harness | null = null;

  return {
    compile: (code) => compile(context, code, refused),
    prepare({ call: { inputs, options }, mostElements }, print) {
      rejected.length = 0; // by what was looked at before
      // The options are seen by the learner, and so made of the realm's own objects; the rest the harness keeps to itself.
      const own = () => runInContext("JSON.parse", context)(JSON.stringify(options));
      harness = script.runInContext(context) as Harness;
      harness.prepare(inputs, own(), own(), print, mostElements);
      return null;
    },
    async evaluate(module) {
      const evaluated = moduleOf(module);
      evaluated.evaluate(); // what it threw is read below; the promise is the realm's, and not to be trusted
      await nextTurn();
      return evaluated.status === "errored" ? failureOf(evaluated.error, refused) : unhandled();
    },
    async call(module, functionName) {
      try {
        harness?.call(moduleOf(module).namespace as Exports, functionName);
      } catch (thrown) {
        return failureOf(thrown, refused);
      }
      await nextTurn();
      return unhandled();
    },
    async repeat(module, functionName) {
      let isSame = false;
      try {
        isSame = harness?.repeat(moduleOf(module).namespace as Exports, functionName) ?? true;
      } catch {} // then it is not the same
      await nextTurn();
      return isSame;
    },
    // What the learner left on the realm's prototypes must not run on this side; those of a copy are this side's.
    outcome: () => structuredClone(harness?.outcome() ?? null) as Outcome | null,
    has: (name) => runInContext(`typeof ${name}`, context) !== "undefined",
    dispose() {},
  };

  function unhandled(): Failure | null {
    return rejected.length === 0 ? null : failureOf(rejected[0], refused);
  }
}

function compile(context: Context, code: string, refused: Refused): VmModule {
  const module = compiled(context, code, refused);
  return {
    module,
    imports: module.moduleRequests.map(({ specifier }) => specifier),
    link(resolve) {
      module.linkRequests(module.moduleRequests.map(({ specifier }) => moduleOf(resolve(specifier))));
      module.instantiate();
    },
  };
}

function compiled(context: Context, code: string, refused: Refused): SourceTextModule {
  const errorOf = runInContext("(message) => new Error(message)", context) as (message: string) => Error;
  try {
    return new SourceTextModule(code, {
      context,
      identifier: FILENAME,
      importModuleDynamically(specifier) {
        const error = errorOf("Not supported");
        refused.set(error, specifier);
        throw error;
      },
    });
  } catch (error) {
    throw new SyntaxFault((error as Error).message, null); // node:vm does not say where
  }
}

function moduleOf(module: RealmModule): SourceTextModule {
  return (module as VmModule).module;
}

function failureOf(thrown: unknown, refused: Refused): Failure {
  const specifier = refused.get(thrown as WeakKey);
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
