import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise, HiddenPart } from "../model/exercise.ts";
import { at } from "../numeric/shape.ts";
import { disclosureFor } from "../report/access/disclosure.ts";
import { YAML_OPTIONS } from "../spec/document.ts";
import { withEntryBefore } from "./entry-before.ts";
import { itemStretches, type Stretch } from "./item-stretches.ts";
import { meaningOf } from "./meaning.ts";

/** A spec as learners get it, or why its cases cannot be cut. */
export type PublicSpec =
  | { readonly kind: "spec"; readonly text: string; readonly hidden: HiddenPart | null }
  | { readonly kind: "faulty"; readonly fault: Diagnostic };

/**
 * The text of a spec without the cases that learners may not see at `asOf`, and with a key that says how many those are
 * and what they are worth together. Every other byte stays.
 */
export function publicSpec(text: string, exercise: Exercise, asOf: Date): PublicSpec {
  const { isHidden } = disclosureFor(exercise, "student", asOf);
  const hidden = exercise.cases.filter(({ id }) => isHidden(id));
  if (hidden.length === 0) return { kind: "spec", text, hidden: exercise.hidden };
  if (exercise.hidden !== null) return faulty(exercise, CUT_ALREADY);
  if (hidden.length === exercise.cases.length) return faulty(exercise, ALL_HIDDEN);
  const part = { cases: hidden.length, points: hidden.reduce((sum, { points }) => sum + points, 0) };
  const isCut = exercise.cases.map(({ id }) => isHidden(id));
  const cut = cutCases(text, isCut, part);
  return saysTheRest(cut, text, isCut, part) ? { kind: "spec", text: cut, hidden: part } : faulty(exercise, ENTANGLED);
}

type Fault = Pick<Diagnostic, "message" | "help">;

const ALL_HIDDEN: Fault = {
  message: "every case is hidden: learners would have nothing to check",
  help: "make one case public",
};

const CUT_ALREADY: Fault = {
  message: "this is a learners' copy, and cases are still to be cut from it",
  help: "make the handout from the whole course",
};

const ENTANGLED: Fault = {
  message: "the hidden cases cannot be cut: what stays would not mean the same without them",
  help: "write out what a case takes by an alias from a hidden one, and write `cases` itself without an alias",
};

function faulty({ file, cases }: Exercise, fault: Fault): PublicSpec {
  return { kind: "faulty", fault: { severity: "error", file, position: at(cases, 0).position, ...fault } };
}

function cutCases(text: string, isCut: readonly boolean[], { cases, points }: HiddenPart): string {
  const root = parseDocument(text, { ...YAML_OPTIONS, keepSourceTokens: true }).contents;
  const entry = isMap<Node, Node>(root) ? root.items.find(({ key }) => isScalar(key) && key.value === "cases") : null;
  if (!isMap<Node, Node>(root) || !entry || !isSeq<Node>(entry.value)) return text;
  const stretches = itemStretches(text, entry.value).filter((_, i) => isCut[i]);
  const rest = withoutStretches(text, stretches);
  return withEntryBefore(rest, root, entry, `hidden: { cases: ${cases}, points: ${points} }`);
}

/** The stretches lie behind the place where an entry is added, so that its place stays. */
function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  return stretches.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** Whether a cut spec means the same as the whole one, except for the cases that were cut. */
function saysTheRest(cut: string, whole: string, isCut: readonly boolean[], hidden: HiddenPart): boolean {
  const [after, before] = [meaningOf(cut), meaningOf(whole)];
  if (after === null || before === null || !Array.isArray(before.cases)) return false;
  const cases = before.cases.filter((_, i) => !isCut[i]);
  return isDeepStrictEqual({ ...after }, { ...before, cases, hidden: Object.assign(Object.create(null), hidden) });
}
