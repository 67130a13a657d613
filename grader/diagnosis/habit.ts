import type { AnsweredCase } from "../model/answer.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { Run } from "../model/run.ts";

/** What is told not by what came out but by what was done: it changes its input, or remembers what it did. */
export function habit(cases: readonly AnsweredCase[], runs: readonly Run[]): Diagnosis | null {
  const where = (holds: (run: Run) => boolean) =>
    cases.flatMap(({ testCase }, i) => {
      const run = runs[i];
      return run !== undefined && holds(run) ? [testCase.id] : [];
    });
  const changed = where((run) => "mutatedInput" in run && run.mutatedInput);
  const differed = where((run) => run.kind === "returned" && run.differsAgain === true);
  const habits = [
    ...(changed.length === 0 ? [] : [{ id: "mutates-input", evidence: changed }]),
    ...(differed.length === 0 ? [] : [{ id: "keeps-state", evidence: differed }]),
  ];
  if (habits.length === 0) return null;
  const evidence = [...new Set(habits.flatMap((each) => each.evidence))];
  return { misconceptions: habits.map(({ id }) => id), alsoFits: [], evidence };
}
