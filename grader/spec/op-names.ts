import { OPS } from "../ops/table.ts";
import { listNames, quote } from "./path.ts";

/**
 * The help for an unknown op: the one that frameworks call by that name or that is one letter away, or else all ops.
 */
export function opSuggestion(name: string): string {
  const meant = opMeant(name);
  return meant === null ? `known here: ${listNames([...OPS.keys()])}` : `did you mean ${quote(meant)}?`;
}

/** `MaxPooling2D` is `max-pool`; `min-pool` is a different operation, not a misspelling of it. */
function opMeant(name: string): string | null {
  if (name.length > LONGEST) return null;
  const typed = fold(name);
  const same = [...OPS.keys()].find((known) => fold(known) === typed);
  return same ?? [...OPS.keys()].find((known) => isSlip(typed, fold(known))) ?? null;
}

/** Removes the parts that name the rank, and writes every synonym of `avg` as `avg`. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?:layer|op)$/, "")
    .replace(/[^a-z0-9]/g, "")
    .replace(/[123]d$/, "")
    .replace(/average|mean/g, "avg")
    .replace(/maximum/g, "max")
    .replace(/pooling/g, "pool");
}

/** Whether one letter is missing, or one too many. */
function isSlip(typed: string, known: string): boolean {
  const [short, long] = typed.length < known.length ? [typed, known] : [known, typed];
  if (long.length - short.length !== 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i) === long.slice(i + 1);
}

const LONGEST = 64;
