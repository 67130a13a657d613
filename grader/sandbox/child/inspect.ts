/* Checks a module without running any of it. */

import type { Compiled, Reply, Request } from "../wire/protocol.ts";
import type { Linked } from "./linked.ts";
import { type Realm, type RealmModule, SyntaxFault, type Vm } from "./vm.ts";

type Open = Extract<Request, { readonly kind: "open" }>;

/**
 * The module, linked for its first call; or the reason not to run it: syntax, an import, an await, a missing export.
 */
export function inspect(vm: Vm, open: Open): Linked | Reply {
  const { code } = open.compiled;
  const realm = vm.openRealm();
  try {
    const learner = realm.compile(code);
    const [specifier] = learner.imports;
    if (specifier !== undefined) return { kind: "import", specifier };
    if (awaits(vm, code)) return { kind: "top-level-await" };
    learner.link(() => learner);
    return missingExport(realm, learner, open) ?? { kind: "linked", realm, learner };
  } catch (error) {
    return syntaxFault(error, open.compiled);
  }
}

/**
 * Whether a module awaits at its top level. Given a first statement that throws, a plain module ends the evaluation
 * there; one that awaits is set aside as a promise, and the module after it still runs.
 */
function awaits(vm: Vm, code: string): boolean {
  if (!/\bawait\b/.test(code)) return false;
  const realm = vm.openRealm();
  const learner = realm.compile(`throw 0;${code.replace(/^#!/, "//")}`);
  const next = realm.compile("globalThis.reached = true;");
  const entry = realm.compile('import "learner"; import "next";');
  learner.link(() => learner);
  entry.link((specifier) => (specifier === "learner" ? learner : next));
  realm.evaluate(entry);
  const reached = realm.has("reached");
  realm.dispose();
  return reached;
}

/** Linking is enough: importing a name that is not exported fails, and so does exporting one that is not declared. */
function missingExport(realm: Realm, learner: RealmModule, open: Open): Reply | null {
  const isExported = (name: string) =>
    succeeds(() => realm.compile(`import { ${name} as it } from "learner";`).link(() => learner));
  const isDeclared = (name: string) => succeeds(() => realm.compile(`${open.compiled.code}\nexport { ${name} };`));
  if (isExported(open.functionName)) return null;
  const declared = isDeclared(open.functionName);
  // A function of the right name may be the default export, whatever else the module exports.
  const names = declared ? ["default"] : open.nearNames;
  const name = names.find(isExported);
  return { kind: "no-export", declared, nearest: name === undefined ? null : open.nearNames.indexOf(name) };
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

function syntaxFault(error: unknown, { keepsPlaces }: Compiled): Reply {
  const { message } = error as Error;
  const place = keepsPlaces && error instanceof SyntaxFault ? error.place : null;
  return { kind: "syntax", message, line: place?.line ?? null, column: place?.column ?? null };
}
