import type { Language } from "../../model/text.ts";
import type { VerdictKind } from "../../model/verdict.ts";
import type { CaseFacts } from "../facts/case.ts";
import { textIn } from "../locales/languages.ts";

/**
 * Merges cases that ended in exactly the same way into one with all their names, and keeps the order: what stopped them
 * has nothing to do with the individual case.
 */
export function alikeTogether(cases: readonly CaseFacts[]): readonly CaseFacts[] {
  return [...Map.groupBy(cases, keyOf).values()].map(together);
}

const SAME_WHATEVER_THE_CASE: ReadonlySet<VerdictKind> = new Set([
  "runtime-error",
  "time-limit",
  "memory-limit",
  "output-limit",
  "not-a-tensor",
]);

function keyOf({ case: id, verdict, isHidden, happened, printed, mutatedInput }: CaseFacts): string {
  if (isHidden || happened === null || !SAME_WHATEVER_THE_CASE.has(verdict)) return id;
  return JSON.stringify([happened, printed, mutatedInput]);
}

function together(alike: readonly CaseFacts[]): CaseFacts {
  const [first] = alike as readonly [CaseFacts];
  if (alike.length === 1) return first;
  const sum = (of: "points" | "maxPoints") => alike.reduce((total, each) => total + each[of], 0);
  const named = (language: Language) => alike.map(({ name }) => textIn(language, name)).join(", ");
  const name = { en: named("en"), ko: named("ko") };
  return { ...first, name, points: sum("points"), maxPoints: sum("maxPoints"), why: null, call: null };
}
