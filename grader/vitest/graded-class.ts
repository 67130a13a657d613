import { afterAll, beforeAll, describe, test } from "vitest";
import type { AnsweredExercise } from "../class/course.ts";
import { outputsOf } from "../class/outputs.ts";
import { exerciseView } from "../class/views.ts";
import { type Graded, grade } from "../grade.ts";
import type { Exercise } from "../model/exercise.ts";
import type { OpenSession } from "../model/program.ts";
import type { Student } from "../model/submission.ts";
import type { Language } from "../model/text.ts";
import { answerByModel } from "../reference/answer-by-model.ts";
import { disclosureFor } from "../report/access/disclosure.ts";
import { caseFacts } from "../report/facts/case.ts";
import { exerciseFacts } from "../report/facts/exercise.ts";
import { caseHeading } from "../report/feedback/case.ts";
import { exerciseFeedback } from "../report/feedback/exercise.ts";
import { textIn, WORDS } from "../report/locales/languages.ts";
import { plainLines, plainText } from "../report/render/plain.ts";
import { visible } from "../report/text/escape.ts";
import { type Jail, openSandbox, type Sandbox } from "../sandbox/sandbox.ts";
import { setUpBundle } from "../setup/bundle.ts";
import { CHILD } from "../setup/bundles.ts";
import { students } from "../submissions/students.ts";
import { submission } from "../submissions/submission.ts";
import { NotRight } from "./not-right.ts";
import { exercisesAt, type Places, placeFor } from "./place.ts";

/** Where things are, if no course says so; which exercises and students, if not all. */
export type ClassSettings = Places & { readonly only?: readonly string[]; readonly students?: readonly string[] };

/**
 * Grades a class in the sandbox, hidden cases too: a test for every exercise that a student has handed in, which fails
 * unless all of it is right. Nothing is written. The right answers are those of the float64 model.
 */
export function gradedClass(settings: ClassSettings = {}): void {
  const called = new Error();
  Error.captureStackTrace(called, gradedClass);
  describe("class", async () => {
    const place = await placeFor("staff", settings);
    const exercises = await exercisesAt(place, settings.only ?? []);
    const opened = sandboxWhileTesting(exercises);
    for (const student of students(place.solutions).students.filter(({ name }) => isAsked(name, settings)))
      describe(visible(student.name), () => {
        const open = jailWhileTesting(opened);
        for (const exercise of exercises) handedIn(exercise, student, open, { ...place, called });
      });
  });
}

function isAsked(name: string, { students: asked }: ClassSettings): boolean {
  return asked === undefined || asked.some((each) => each.normalize("NFC") === name);
}

function sandboxWhileTesting(exercises: readonly Exercise[]): () => Sandbox {
  let sandbox: Sandbox | undefined;
  beforeAll(async () => {
    await setUpBundle(CHILD, () => undefined);
    sandbox = await openSandbox("auto", { memoryMiB: Math.max(0, ...exercises.map(({ limits }) => limits.memoryMiB)) });
  });
  afterAll(() => sandbox?.close());
  return () => opened(sandbox);
}

function jailWhileTesting(sandbox: () => Sandbox): OpenSession {
  let jail: Jail | undefined;
  beforeAll(() => {
    jail = sandbox().openJail();
  });
  afterAll(() => jail?.close());
  return (program) => opened(jail).open(program);
}

function opened<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("vitest has run no `beforeAll`");
  return value;
}

type Telling = { readonly solutions: string; readonly language: Language; readonly called: Error };

function handedIn(exercise: Exercise, student: Student, open: OpenSession, telling: Telling): void {
  const submitted = submission(telling.solutions, student, exercise.id);
  const title = visible(textIn(telling.language, exercise.title));
  test.skipIf(submitted.kind === "missing")(title, { timeout: TIME_LIMIT_MS }, async () => {
    const answered = answeredByModel(exercise);
    const asOf = new Date();
    const { isHidden } = disclosureFor(exercise, "student", asOf);
    const graded = await grade({ ...answered, isHidden, submission: submitted }, open);
    if (graded.entry.verdict === "correct") return;
    throw new NotRight(await said(answered, graded, asOf, telling.language), telling.called, null);
  });
}

function answeredByModel(exercise: Exercise): AnsweredExercise {
  const cases = exercise.cases.map((testCase) => ({ testCase, answer: answerByModel(exercise, testCase) }));
  return { exercise, cases };
}

/** The sandbox has time limits of its own, in the specs. */
const TIME_LIMIT_MS = 10 * 60_000;

/** The score and the verdict, how many cases came to what, the first that is not right, and what is behind it. */
async function said(answered: AnsweredExercise, graded: Graded, asOf: Date, language: Language): Promise<string> {
  const words = WORDS[language];
  const view = await exerciseView(answered, graded.entry, outputsOf(graded), asOf, null);
  const feedback = exerciseFeedback(exerciseFacts(graded.entry, view, false), graded.entry.cases, words, language);
  const { heading, remarks, diagnosis, fault } = feedback;
  const score = `${heading.points}  ${plainText(heading.result)}`;
  if (fault !== null) return `${score}\n${plainText(fault.result)}`;
  const first = graded.entry.cases
    .filter(({ verdict }) => verdict.kind !== "correct")
    .slice(0, 1)
    .map((each) => caseHeading(caseFacts(graded.entry, each, view), words, language));
  return [
    score,
    ...remarks.map(({ text }) => plainText(text)),
    ...first.map(({ title, result }) => `${plainText(title)}: ${plainText(result)}`),
    ...diagnosis.flatMap(plainLines),
  ].join("\n");
}
