/* A learner's module, ready to run in its own realm. */
import type { Realm, RealmModule, Vm } from "./vm.ts";

/** The learner's module, ready to run; none of it has run yet. */
export type Linked = { readonly kind: "linked"; readonly realm: Realm; readonly learner: RealmModule };

/** Links a module that imports nothing, in a fresh realm. */
export function link(vm: Vm, code: string): Linked {
  const realm = vm.openRealm();
  const learner = realm.compile(code);
  learner.link(() => learner);
  return { kind: "linked", realm, learner };
}
