import type IsolatedVm from "isolated-vm";

/** The learner's file as stack traces name it. */
export const FILENAME = "submission.ts";

/** The learner's code as a module: it belongs to one context, so every context needs its own. */
export function moduleOf(isolate: IsolatedVm.Isolate, code: string): IsolatedVm.Module {
  return isolate.compileModuleSync(code, { filename: FILENAME });
}

/** The learner's module in a context of its own, ready to run; nothing of it has run yet. */
export type Linked = {
  readonly kind: "linked";
  readonly context: IsolatedVm.Context;
  readonly learner: IsolatedVm.Module;
};

/** Links a module that imports nothing. */
export function link(isolate: IsolatedVm.Isolate, learner: IsolatedVm.Module): Linked {
  const context = isolate.createContextSync();
  learner.instantiateSync(context, () => learner);
  return { kind: "linked", context, learner };
}
