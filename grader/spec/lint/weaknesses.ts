import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Exercise } from "../../model/exercise.ts";
import { at } from "../../numeric/shape.ts";
import { LAYOUTS } from "../../ops/layout.ts";
import { opNamed } from "../../ops/table.ts";
import { questionOf } from "./question.ts";
import { WEAKNESSES } from "./weakness.ts";
import type { Weakness } from "./weakness-row.ts";

/**
 * What all cases of an exercise together cannot catch: one warning each, at the first case. None for a learners' copy,
 * which does not have all cases.
 */
export function weaknesses(exercise: Exercise): readonly Diagnostic[] {
  if (exercise.hidden !== null) return [];
  const layout = LAYOUTS[exercise.layout];
  return WEAKNESSES.filter((weakness) => isWeak(exercise, weakness)).map(({ message, help }) => ({
    severity: "warning",
    file: exercise.file,
    position: at(exercise.cases, 0).position,
    message: message(layout),
    help,
  }));
}

function isWeak(exercise: Exercise, { concerns, among = () => true, isIn }: Weakness): boolean {
  if (!concerns(opNamed(exercise.op), LAYOUTS[exercise.layout])) return false;
  const questions = exercise.cases.map((testCase) => questionOf(exercise, testCase)).filter(among);
  const [first, ...others] = questions.toSorted((a, b) => a.x.values.length - b.x.values.length);
  return first !== undefined && ![first, ...others].some((question) => isIn(question, first));
}
