import type { Graded } from "../grade.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Run } from "../model/run.ts";
import type { Tensor } from "../model/tensor.ts";
import { isOpen, nextHint } from "../report/ladder.ts";
import type { CasePictures, ExerciseView } from "../report/view.ts";
import { besides } from "./beside.ts";
import { isHiddenCase } from "./hidden.ts";
import type { Audience, PictureShelf } from "./picture-shelf.ts";

/** What readable reports show of one graded task besides its entry. */
export async function exerciseView(
  graded: Graded,
  cases: readonly AnsweredCase[],
  asOf: Date,
  shelf: PictureShelf | null,
): Promise<ExerciseView> {
  const returned = new Map<string, Tensor>();
  const pictures = new Map<string, CasePictures>();
  const nothingRan = graded.runs.length === 0; // the report then shows no case
  for (const [i, answered] of cases.entries()) {
    const { id } = answered.testCase;
    const tensor = returnedTensor(graded.runs[i]);
    if (tensor !== null) returned.set(id, tensor);
    const drawn =
      shelf === null || nothingRan
        ? null
        : await casePictures(graded.exercise, answered, tensor, audiencesOf(graded, answered.testCase, asOf), shelf);
    if (drawn !== null) pictures.set(id, drawn);
  }
  const answers = new Map(cases.map(({ testCase, answer }) => [testCase.id, answer]));
  const broken = graded.properties.filter(({ holds }) => !holds);
  const { exercise, source } = graded;
  return { exercise, source, isKept: true, answers, returned, pictures, broken };
}

async function casePictures(
  exercise: Exercise,
  answered: AnsweredCase,
  returned: Tensor | null,
  audiences: Audiences,
  shelf: PictureShelf,
): Promise<CasePictures | null> {
  const { testCase, answer } = answered;
  const shown = testCase.inputs.find(({ picture }) => picture !== null);
  if (shown === undefined) return null;
  const input = await shelf.put(shown.tensor, audiences.input);
  if (input === null) return null;
  return {
    input,
    expected: await shelf.put(answer.expected, audiences.result),
    actual: returned === null ? null : await shelf.put(returned, audiences.result),
    beside: await Promise.all(
      besides(exercise, answered).map(async ({ pooling, pooled }) => ({
        pooling,
        picture: await shelf.put(pooled, audiences.input),
      })),
    ),
  };
}

/** Who may see the pictures of a case: of what went in, and of what should have come or came out. */
type Audiences = { readonly input: Audience; readonly result: Audience };

function audiencesOf({ exercise, entry }: Graded, testCase: TestCase, asOf: Date): Audiences {
  if (isHiddenCase(testCase, asOf)) return { input: "staff", result: "staff" };
  const next = nextHint(exercise.hints, asOf);
  const isRight = entry.cases.some((each) => each.case === testCase.id && each.verdict.kind === "correct");
  const isShown = isRight || next === null || isOpen("value", next);
  return { input: "student", result: isShown ? "student" : "staff" };
}

function returnedTensor(run: Run | undefined): Tensor | null {
  return run?.kind === "returned" ? run.tensor : null;
}
