import type { Exercise } from "../model/exercise.ts";
import { type NextHint, RUNGS, type Rung } from "../model/hint.ts";

/**
 * The next hint that opens; null where all are open. A rung opens by its date, or with a higher one; a rung without a
 * date opens with the one below it.
 */
export function nextHint(hints: Exercise["hints"], asOf: Date): NextHint | null {
  const dated = RUNGS.flatMap((rung) => {
    const date = hints[rung];
    return date === undefined ? [] : [{ rung, date }];
  });
  const closed = dated.slice(dated.findLastIndex(({ date }) => date <= asOf) + 1);
  const [first] = closed;
  if (first === undefined) return null;
  const soonest = Math.min(...closed.map(({ date }) => date.getTime()));
  return { rung: first.rung, from: new Date(soonest).toISOString() };
}

/** Whether a rung is open, when the next to open is known. */
export function isOpen(rung: Rung, next: NextHint): boolean {
  return RUNGS.indexOf(rung) < RUNGS.indexOf(next.rung);
}
