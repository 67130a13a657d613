import type { AnsweredCase } from "../model/answer.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Ask, Call } from "../model/program.ts";
import { askAll } from "./ask.ts";
import type { Evidence } from "./evidence.ts";
import { LOOK_ALIKES, lookAlikes } from "./look-alike.ts";

/** How many public cases are checked. */
const CASES = 3;

/** Most functions are right on one of the first look-alikes of a case; the rest are then skipped. */
const FIRST = 2;

/** Right on a public case and wrong on every input like it: the answer was written down, not computed. */
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
  const suspects = await wrongOnAll(exercise, known, ask, 0, FIRST);
  const written = await wrongOnAll(exercise, suspects, ask, FIRST, LOOK_ALIKES);
  if (written.length === 0) return null;
  const ids = written.map(({ answered }) => answered.testCase.id);
  return { misconceptions: ["hard-coded"], alsoFits: [], evidence: ids };
}

type Known = { readonly answered: AnsweredCase; readonly questions: readonly Call[] };

/** The cases of which every look-alike in this range was answered, and wrongly. */
async function wrongOnAll(
  exercise: Exercise,
  known: readonly Known[],
  ask: Ask,
  from: number,
  to: number,
): Promise<readonly Known[]> {
  const part = ({ questions }: Known) => questions.slice(from, to);
  const asked = await askAll(exercise, known.flatMap(part), ask);
  return known.filter((each) => {
    const own = asked.filter(({ inputs }) => part(each).some((question) => question.inputs === inputs));
    return own.length === to - from && own.every(({ isRight }) => !isRight);
  });
}
