/* Replaces Node's answers to V8's `import()` and `import.meta` callbacks while a program runs. */
import { createRequire } from "node:module";
import type { Imports } from "./realm/imports.ts";

type ModuleWrap = {
  setImportModuleDynamicallyCallback(callback: unknown): void;
  setInitializeImportMetaObjectCallback(callback: unknown): void;
};

/**
 * Makes a realm answer its own `import()` and `import.meta`, so that none of Node's functions run on the program's
 * stack. If this Node does not expose the callbacks, Node keeps answering; a refusal then comes from the realm only if
 * the stack has room.
 */
export function answerBy(imports: Imports): void {
  binding?.setImportModuleDynamicallyCallback(imports.refuse);
  binding?.setInitializeImportMetaObjectCallback(imports.meta);
}

const binding = moduleWrap();

/** Node exposes it only under the flag `--expose-internals`. */
function moduleWrap(): ModuleWrap | null {
  try {
    const { internalBinding } = createRequire("/")("internal/test/binding");
    return internalBinding("module_wrap");
  } catch {
    return null;
  }
}
