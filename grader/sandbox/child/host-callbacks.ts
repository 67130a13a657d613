/* Who answers for Node what V8 asks of it while a program runs. */
import { createRequire } from "node:module";
import type { Imports } from "./realm/imports.ts";

type ModuleWrap = {
  setImportModuleDynamicallyCallback(callback: unknown): void;
  setInitializeImportMetaObjectCallback(callback: unknown): void;
};

/**
 * Has a realm answer its own `import()` and `import.meta`, so that no function of Node's runs on the program's stack. A
 * Node that has its own ways keeps answering; then a refusal is the realm's where the stack has room.
 */
export function answerBy(imports: Imports): void {
  binding?.setImportModuleDynamicallyCallback(imports.refuse);
  binding?.setInitializeImportMetaObjectCallback(imports.meta);
}

const binding = moduleWrap();

/** Node lends it out under the flag `--expose-internals` alone. */
function moduleWrap(): ModuleWrap | null {
  try {
    const { internalBinding } = createRequire("/")("internal/test/binding");
    return internalBinding("module_wrap");
  } catch {
    return null;
  }
}
