/* The VM that a learner's program runs on: an isolate of isolated-vm or this process's own V8. */
import { FIRST_SEED } from "../wire/limits.ts";
import type { Request } from "../wire/protocol.ts";
import type { Outcome, Print, Terms } from "./realm/harness.ts";

/** The name of the learner's file in stack traces. */
export const FILENAME = "submission.ts";

export type CallRequest = Extract<Request, { readonly kind: "call" }>;

/** How the harness is to make the call. */
export function termsOf({ call: { seed = FIRST_SEED, isFresh = false }, maxElements }: CallRequest): Terms {
  return { maxElements, seed, isFresh };
}

/** The VM of one program. */
export type Vm = {
  /** A fresh context; contexts share nothing but the memory. */
  openRealm(): Realm;
  /** Whether the program used up its memory: the VM is then gone, with every realm on it. */
  isGone(): boolean;
  /** Whether uncollected garbage of earlier calls would count against the next call's memory limit. */
  isWorn(): boolean;
  dispose(): void;
};

/** One context, its harness and its modules. */
export type Realm = {
  /** Compiles a module that belongs to this realm; throws a `SyntaxFault` with V8's message. */
  compile(code: string): RealmModule;
  /** Prepares the harness before the learner's module runs; printed output goes to `print`. */
  prepare(request: CallRequest, print: Print): Failure | null;
  /** Runs a linked module's body and the promise callbacks it settles. */
  evaluate(module: RealmModule): Promise<Failure | null> | Failure | null;
  /** Calls the module's export of that name, and runs the promise callbacks this settles. */
  call(module: RealmModule, functionName: string): Promise<Failure | null> | Failure | null;
  /** Repeats the call with fresh copies; returns whether the result was the same, if the first was a tensor. */
  repeat(module: RealmModule, functionName: string): Promise<boolean> | boolean;
  /** The outcome of `call`; null if it did not finish. */
  outcome(): Outcome | null;
  /** Whether the realm has a global of that name. */
  has(name: string): boolean;
  dispose(): void;
};

export type RealmModule = {
  /** The imported specifiers, in order. */
  readonly imports: readonly string[];
  /** Throws if an imported name is not exported. */
  link(resolve: (specifier: string) => RealmModule): void;
};

/** What V8 reports instead of an outcome, or next to one: something thrown, or rejected and not handled. */
export type Failure =
  | {
      readonly kind: "error";
      readonly name: string;
      readonly message: string;
      readonly stack: string;
      /** Whether V8 created it to refuse an `import()`; the specifier must be found in the source. */
      readonly isRefusal: boolean;
    }
  | { readonly kind: "other"; readonly what: string; readonly text: string }
  | { readonly kind: "import"; readonly specifier: string };

/** A syntax error in V8's words, with its position counted from 1. */
export class SyntaxFault extends Error {
  readonly place: { readonly line: number; readonly column: number } | null;

  constructor(message: string, place: { readonly line: number; readonly column: number } | null) {
    super(message);
    this.place = place;
  }
}
