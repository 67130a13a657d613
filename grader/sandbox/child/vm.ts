/* What a learner's program runs on, be it an isolate of isolated-vm or this process's own V8. */
import { FIRST_SEED } from "../wire/limits.ts";
import type { Request } from "../wire/protocol.ts";
import type { Outcome, Print, Terms } from "./realm/harness.ts";

/** The learner's file as stack traces name it. */
export const FILENAME = "submission.ts";

export type CallRequest = Extract<Request, { readonly kind: "call" }>;

/** How the harness is to make the call. */
export function termsOf({ call: { seed = FIRST_SEED, isFresh = false }, maxElements }: CallRequest): Terms {
  return { maxElements, seed, isFresh };
}

/** What one program runs on. */
export type Vm = {
  /** A fresh context; it shares nothing with another but the memory. */
  openRealm(): Realm;
  /** Whether the program used up its memory: then it is gone, with every realm on it. */
  isGone(): boolean;
  /** Whether what earlier calls left, though nobody holds it, takes a part of the next call's memory. */
  isWorn(): boolean;
  dispose(): void;
};

/** One context, its harness and its modules. */
export type Realm = {
  /** Compiles a module, which belongs to this realm; throws `SyntaxError`s as V8 words them. */
  compile(code: string): RealmModule;
  /** Readies the harness before the learner's module runs; what is printed goes to `print`. */
  prepare(request: CallRequest, print: Print): Failure | null;
  /** Runs a linked module's body, and the promises that it settles. */
  evaluate(module: RealmModule): Promise<Failure | null> | Failure | null;
  /** Calls what a module exports by that name, and runs the promises that this settles. */
  call(module: RealmModule, functionName: string): Promise<Failure | null> | Failure | null;
  /** Makes the call once more with fresh copies; whether it came to the same, where it had come to a tensor. */
  repeat(module: RealmModule, functionName: string): Promise<boolean> | boolean;
  /** What `call` came to; null where it did not come to its end. */
  outcome(): Outcome | null;
  /** Whether the realm has a global of that name. */
  has(name: string): boolean;
  dispose(): void;
};

export type RealmModule = {
  /** What it imports, in order. */
  readonly imports: readonly string[];
  /** Throws where an imported name is not exported. */
  link(resolve: (specifier: string) => RealmModule): void;
};

/** What V8 reports in place of an outcome, or beside it: something thrown, or rejected with nobody to handle it. */
export type Failure =
  | {
      readonly kind: "error";
      readonly name: string;
      readonly message: string;
      readonly stack: string;
      /** Whether V8 made it to refuse an `import()`; what that named is to be found in the source. */
      readonly isRefusal: boolean;
    }
  | { readonly kind: "other"; readonly what: string; readonly text: string }
  | { readonly kind: "import"; readonly specifier: string };

/** Where a syntax error stands, in V8's words; the place is counted from 1. */
export class SyntaxFault extends Error {
  readonly place: { readonly line: number; readonly column: number } | null;

  constructor(message: string, place: { readonly line: number; readonly column: number } | null) {
    super(message);
    this.place = place;
  }
}
