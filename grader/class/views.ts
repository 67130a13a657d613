import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Outputs } from "../model/outputs.ts";
import type { ExerciseReport } from "../model/report.ts";
import type { Tensor } from "../model/tensor.ts";
import { at } from "../numeric/shape.ts";
import { type Audience, disclosureFor, isOpen } from "../report/access/disclosure.ts";
import type { CasePictures, ExerciseView } from "../report/access/view.ts";
import { commonFault } from "../report/record/fault.ts";
import { comparisonsFor } from "./comparisons.ts";
import type { AnsweredExercise } from "./course.ts";
import type { PictureAssets } from "./picture-assets.ts";

/** What readable reports show of one exercise in addition to its entry; `outputs` is null if they were not kept. */
export async function exerciseView(
  { exercise, cases }: AnsweredExercise,
  entry: ExerciseReport,
  outputs: Outputs | null,
  asOf: Date,
  shelf: PictureAssets | null,
): Promise<ExerciseView> {
  const { source, returned, broken } = outputs ?? NOTHING_KEPT;
  const pictures = new Map<string, CasePictures>();
  const nothingRan = commonFault(entry) !== null; // the report then shows no case
  for (const answered of nothingRan ? [] : cases) {
    const { testCase } = answered;
    const tensor = returned.get(testCase.id) ?? null;
    const audiences = audiencesOf(exercise, entry, testCase, asOf);
    const drawn = shelf && (await casePictures(exercise, answered, tensor, audiences, shelf));
    if (drawn !== null) pictures.set(testCase.id, drawn);
  }
  const answers = new Map(cases.map(({ testCase, answer }) => [testCase.id, answer]));
  return { exercise, source, isKept: outputs !== null || !wasRead(entry), answers, returned, pictures, broken };
}

/** Whether there was a file that could be run. */
export function wasRead({ source }: ExerciseReport): boolean {
  return source !== null && source.sha256 !== null;
}

const NOTHING_KEPT: Outputs = { source: null, returned: new Map(), broken: [] };

async function casePictures(
  exercise: Exercise,
  answered: AnsweredCase,
  returned: Tensor | null,
  audiences: Audiences,
  shelf: PictureAssets,
): Promise<CasePictures | null> {
  const { testCase, answer } = answered;
  const shown = testCase.pictures.findIndex((picture) => picture !== null);
  if (shown < 0) return null;
  const input = await shelf.put(at(testCase.call.inputs, shown), audiences.input);
  if (input === null) return null;
  return {
    input,
    expected: await shelf.put(answer.expected, audiences.result),
    actual: returned === null ? null : await shelf.put(returned, audiences.result),
    comparisons: await Promise.all(
      comparisonsFor(exercise, answered).map(async ({ pooling, pooled }) => ({
        pooling,
        picture: await shelf.put(pooled, audiences.input),
      })),
    ),
  };
}

/** Who may see the pictures of a case: of its input, and of the expected and actual results. */
type Audiences = { readonly input: Audience; readonly result: Audience };

function audiencesOf(exercise: Exercise, entry: ExerciseReport, testCase: TestCase, asOf: Date): Audiences {
  const { isHidden, nextHint } = disclosureFor(exercise, "student", asOf);
  if (isHidden(testCase.id)) return { input: "staff", result: "staff" };
  const isRight = entry.cases.some((each) => each.case === testCase.id && each.verdict.kind === "correct");
  const isShown = isRight || isOpen("value", nextHint);
  return { input: "student", result: isShown ? "student" : "staff" };
}
