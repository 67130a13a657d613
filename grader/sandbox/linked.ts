/* In the jail: a learner's module that could run, in a realm of its own. */
import type { Ground, Realm, RealmModule } from "./ground.ts";

/** The learner's module ready to run; nothing of it has run yet. */
export type Linked = { readonly kind: "linked"; readonly realm: Realm; readonly learner: RealmModule };

/** Links a module that imports nothing, in a fresh realm. */
export function link(ground: Ground, code: string): Linked {
  const realm = ground.openRealm();
  const learner = realm.compile(code);
  learner.link(() => learner);
  return { kind: "linked", realm, learner };
}
