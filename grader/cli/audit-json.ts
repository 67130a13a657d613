import { type Audit, scoreOf } from "../audit/audit.ts";
import { nameOf } from "../catalogue/mutant.ts";

/** Audits as JSON; `cases` is the YAML suggested for each, if requested. */
export function auditJson(audits: readonly Audit[], cases: readonly string[] | null): string {
  const exercises = audits.map((each, i) => ({
    ...auditValue(each),
    ...(cases === null ? {} : { suggested: cases[i] }),
  }));
  return `${JSON.stringify({ format: "poolgrade/audit/v1", exercises }, null, 2)}\n`;
}

function auditValue({ exercise, singles, doubles }: Audit) {
  return {
    exercise: exercise.id,
    score: scoreOf(singles),
    caught: singles.caught.length,
    survivors: singles.survivors.map(nameOf),
    equivalents: singles.equivalents.map(nameOf),
    nameless: singles.unnamed.map(nameOf),
    together: singles.confusable.map(([wrong, rival]) => [nameOf(wrong), nameOf(rival)]),
    pairs: { shown: doubles.shown, mistakable: doubles.mistakable },
    redundant: singles.redundant,
    untried: { singles: singles.untried, pairs: doubles.untried },
  };
}
