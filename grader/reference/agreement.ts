import type { Answer } from "../model/answer.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Tensor } from "../model/tensor.ts";
import { at, sameShape, unravel } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";

/**
 * A message for the author if tfjs, the float64 model and the spec's `expected` do not agree within the answer's
 * tolerance; else null.
 */
export function disagreement(
  exercise: Exercise,
  testCase: TestCase,
  answer: Answer,
  engine: string,
): Diagnostic | null {
  const { reference, expected: model } = answer;
  if (!sameShape(reference.shape, model.shape)) {
    return fault(
      exercise,
      testCase,
      `${engine} gives the shape ${shapeText(reference)}, the float64 model ${shapeText(model)}`,
      null,
    );
  }
  const written = testCase.expected;
  if (written !== null && !sameShape(written.shape, model.shape)) {
    const message = `\`expected\` of case \`${testCase.id}\` has the shape ${shapeText(written)}, but ${engine} gives ${shapeText(model)}`;
    return fault(
      exercise,
      testCase,
      message,
      "write the whole result, or leave `expected` out: then the reference gives it",
    );
  }
  const offset = firstDifference(answer, written);
  if (offset === null) return null;
  const place = `[${unravel(offset, model.shape).join(", ")}]`;
  const computed = `${engine} ${at(reference.values, offset)}, the float64 model ${at(model.values, offset)}`;
  const tolerance = answer.tolerance;
  const areAtOdds = !isWithin(at(reference.values, offset), at(model.values, offset), tolerance);
  return written === null || areAtOdds
    ? fault(
        exercise,
        testCase,
        `the references of case \`${testCase.id}\` disagree at ${place}: ${computed}`,
        "use inputs of smaller magnitude: float32 overflows or loses them here",
      )
    : fault(
        exercise,
        testCase,
        `\`expected\` of case \`${testCase.id}\` disagrees with the reference at ${place}: \`expected\` ${at(written.values, offset)}, ${computed}`,
        `write ${at(model.values, offset)} there, or leave \`expected\` out: then the reference gives it`,
      );
}

/** A warning if the author allows less than the difference between sensible ways to compute the result. */
export function tooTight(exercise: Exercise, testCase: TestCase, { tolerance: proved }: Answer): Diagnostic | null {
  const chosen = exercise.tolerance;
  if (chosen === null || chosen.relative > 0 || chosen.absolute >= proved.absolute) return null;
  return {
    severity: "warning",
    file: exercise.file,
    position: testCase.position,
    message: `\`tolerance\` allows ${chosen.absolute}, but right results of case \`${testCase.id}\` can be ${proved.absolute.toPrecision(3)} apart`,
    help: "leave `tolerance` out: then what is proved from the op and its inputs is allowed",
  };
}

/** The first cell where tfjs or the author's `expected` is outside the tolerance of the float64 model; null if none. */
export function firstDifference(
  { reference, expected: model, tolerance }: Answer,
  written: Tensor | null,
): number | null {
  for (let offset = 0; offset < model.values.length; offset++) {
    const right = at(model.values, offset);
    const agree =
      isWithin(at(reference.values, offset), right, tolerance) &&
      (written === null || isWithin(at(written.values, offset), right, tolerance));
    if (!agree) return offset;
  }
  return null;
}

function fault(exercise: Exercise, testCase: TestCase, message: string, help: string | null): Diagnostic {
  return { severity: "error", file: exercise.file, position: testCase.expectedPosition, message, help };
}

function shapeText({ shape }: Tensor): string {
  return shape.join(" x ");
}
