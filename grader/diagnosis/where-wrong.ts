import type { Observation } from "../model/diagnosis.ts";
import type { Exercise } from "../model/exercise.ts";
import { at, unravel } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import { windowOf } from "../ops/window-of.ts";
import type { Compared } from "./observe.ts";

/** A rule that picks cells, and the observation it stands for. */
type Rule = { readonly says: Observation; readonly picks: (cell: readonly number[], each: Compared) => boolean };

/** Where the wrong cells are, if in every case they are exactly the cells picked by one rule. */
export function whereWrong(
  exercise: Exercise,
  compared: readonly Compared[],
  axes: readonly string[],
): Observation | null {
  return rulesFor(exercise, compared, axes).find((rule) => holds(rule, compared))?.says ?? null;
}

function rulesFor(exercise: Exercise, compared: readonly Compared[], axes: readonly string[]): readonly Rule[] {
  const edges = axes.flatMap((axis, k): Rule[] => [
    { says: { kind: "only-last", axis }, picks: (cell, { expected }) => at(cell, k) === at(expected.shape, k) - 1 },
    { says: { kind: "only-first", axis }, picks: (cell) => at(cell, k) === 0 },
  ]);
  const k = axes.indexOf("channels");
  const channels = k < 0 ? 0 : Math.max(...compared.map(({ expected }) => at(expected.shape, k)));
  const planes = Array.from({ length: channels }, (_, channel): Rule => {
    return { says: { kind: "only-channel", channel }, picks: (cell) => at(cell, k) === channel };
  });
  const negative: Rule = {
    says: { kind: "only-negative-windows" },
    picks: (cell, { evidence }) =>
      windowOf(cell, exercise, evidence.answered.testCase.call)?.values.some((value) => value < 0) ?? false,
  };
  return [...planes, ...edges.filter(({ says }) => !("axis" in says) || says.axis !== "channels"), negative];
}

/** In every case the picked cells are wrong and the others right, and there are many of both. */
function holds({ picks }: Rule, compared: readonly Compared[]): boolean {
  let picked = 0;
  let others = 0;
  for (const each of compared) {
    const { actual, expected, allowed } = each;
    for (let offset = 0; offset < expected.values.length; offset++) {
      const isWrong = !isWithin(at(actual.values, offset), at(expected.values, offset), allowed);
      const isPicked = picks(unravel(offset, expected.shape), each);
      if (isWrong !== isPicked) return false;
      if (isPicked) picked++;
      else others++;
    }
  }
  return picked >= MIN_WRONG && others >= MIN_OTHERS;
}

const MIN_WRONG = 2;
const MIN_OTHERS = 8;
