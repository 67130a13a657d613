import type { Diagnosis } from "../model/diagnosis.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Ask } from "../model/program.ts";
import { askAll } from "./ask.ts";
import type { Evidence } from "./evidence.ts";
import { LOOK_ALIKES, lookAlikes } from "./look-alike.ts";

/** How many public cases are looked at. */
const CASES = 3;

/** Right on a public case, and wrong on every input like it: then the answer was written down, and not computed. */
export async function hardCoded(
  exercise: Exercise,
  evidence: readonly Evidence[],
  ask: Ask,
): Promise<Diagnosis | null> {
  const known = evidence
    .filter(({ answered, isRight, isSmall }) => isRight && isSmall && answered.testCase.visibility.kind === "public")
    .map(({ answered }) => ({ answered, questions: lookAlikes(exercise, answered) }))
    .filter(({ questions }) => questions.length > 0)
    .slice(0, CASES);
  const asked = await askAll(
    exercise,
    known.flatMap(({ questions }) => questions),
    ask,
  );
  const written = known.filter(({ questions }) => {
    const own = asked.filter(({ inputs }) => questions.some((question) => question.inputs === inputs));
    return own.length === LOOK_ALIKES && own.every(({ isRight }) => !isRight);
  });
  if (written.length === 0) return null;
  const ids = written.map(({ answered }) => answered.testCase.id);
  return { misconceptions: ["hard-coded"], alsoFits: [], evidence: ids };
}
