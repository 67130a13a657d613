import type IsolatedVm from "isolated-vm";

/** The learner's file as stack traces name it. */
export const FILENAME = "submission.ts";

/** The learner's code as a module: it belongs to one context, so every context needs its own. */
export function moduleOf(isolate: IsolatedVm.Isolate, code: string): IsolatedVm.Module {
  return isolate.compileModuleSync(code, { filename: FILENAME });
}
