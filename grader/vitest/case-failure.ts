import { reportOf } from "../grade.ts";
import type { Answer } from "../model/answer.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { CaseReport, ExerciseReport } from "../model/report.ts";
import type { Run } from "../model/run.ts";
import type { Tensor } from "../model/tensor.ts";
import type { Language } from "../model/text.ts";
import type { Verdict } from "../model/verdict.ts";
import { toNested } from "../numeric/nested.ts";
import { at, sameShape } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import { toStudents } from "../report/access/disclosure.ts";
import type { ExerciseView } from "../report/access/view.ts";
import { forStudent } from "../report/access/visible.ts";
import { caseFacts } from "../report/facts/case.ts";
import { caseFeedback } from "../report/feedback/case.ts";
import { WORDS } from "../report/locales/languages.ts";
import { isSmall } from "../report/render/grid.ts";
import { plainLines, plainText } from "../report/render/plain.ts";
import { NotRight } from "./not-right.ts";

/** A case that a function got wrong. */
type Tried = {
  readonly exercise: Exercise;
  readonly testCase: TestCase;
  readonly answer: Answer;
  readonly run: Run;
  readonly returned: unknown;
  readonly verdict: Verdict;
};

/** What poolgrade says of it, as far as the exercise's hints are open, and for small results the two to be compared. */
export function caseFailure(tried: Tried, language: Language, asOf: Date, called: Error): NotRight {
  const whole = viewOf(tried);
  const entry = entryOf(tried);
  const student = reportOf("", [entry]);
  const { report, exercises } = forStudent(
    { report: student, exercises: new Map([[entry.exercise, whole]]) },
    toStudents(asOf),
  );
  const view = exercises.get(entry.exercise);
  const shown = at(report.exercises, 0);
  const { heading, facts } = caseFeedback(caseFacts(shown, at(shown.cases, 0), view), WORDS[language], language);
  const said = facts.filter(({ kind }) => kind !== "why").flatMap((fact) => plainLines(fact));
  const isShown = view?.answers.has(tried.testCase.id) && isSmall(tried.answer.expected);
  return new NotRight([plainText(heading.result), ...said].join("\n"), called, isShown ? pairOf(tried) : null);
}

function viewOf({ exercise, testCase: { id }, answer, run }: Tried): ExerciseView {
  return {
    exercise,
    source: null,
    isKept: true,
    answers: new Map([[id, answer]]),
    returned: new Map(run.kind === "returned" ? [[id, run.tensor]] : []),
    pictures: new Map(),
    broken: [],
  };
}

function entryOf({ exercise, testCase, run, verdict }: Tried): ExerciseReport {
  const mutated = "mutatedInput" in run && run.mutatedInput ? { mutatedInput: true as const } : {};
  const only: CaseReport = { case: testCase.id, points: 0, maxPoints: testCase.points, verdict, ...mutated };
  return {
    exercise: exercise.id,
    status: "graded",
    verdict: verdict.kind,
    score: 0,
    maxScore: testCase.points,
    source: null,
    diagnosis: null,
    cases: [only],
  };
}

/** A cell within the tolerance is no difference, so it is shown as it came out. */
function pairOf({ answer, run, returned }: Tried) {
  const { expected, tolerance } = answer;
  if (run.kind !== "returned" || !sameShape(run.tensor.shape, expected.shape))
    return { expected: toNested(expected), actual: returned };
  const { values } = run.tensor;
  const alike = expected.values.map((value, i) => (isWithin(at(values, i), value, tolerance) ? at(values, i) : value));
  const wanted: Tensor = { shape: expected.shape, values: alike };
  return { expected: toNested(wanted), actual: returned };
}
