import { pairs } from "../../catalogue/pairs.ts";
import { variants } from "../../catalogue/variants.ts";
import type { AnsweredCase } from "../../model/answer.ts";
import type { Exercise } from "../../model/exercise.ts";
import { at } from "../../numeric/shape.ts";
import { isWithin } from "../../numeric/within.ts";
import { opOf } from "../../ops/op-of.ts";
import type { Prediction } from "../../pooling/prediction.ts";
import { merge, type Quirk } from "../../pooling/quirk.ts";

/** A mutant that an exercise's cases can tell from the right function, and from mutants of other misconceptions. */
export type NamedMutant = { readonly ids: readonly string[]; readonly name: string; readonly quirk: Quirk };

type Seen = readonly (string | null)[];

/** For every misconception, the variants that the cases tell from all variants of other misconceptions. */
export function singleMutants(exercise: Exercise, cases: readonly AnsweredCase[]): readonly NamedMutant[] {
  const rows = variants(exercise.op, exercise.layout).map(({ id, variant, quirk }) => ({
    told: { ids: [id], name: `${id}/${variant}`, quirk },
    seen: seenIn(exercise, cases, quirk),
  }));
  return rows
    .filter(({ told, seen }) => {
      const others = rows.filter((row) => row.told.ids[0] !== told.ids[0]);
      return isWrong(exercise, cases, told.quirk) && others.every((row) => differ(seen, row.seen));
    })
    .map(({ told }) => told);
}

/**
 * At most `most` pairs, taken from the whole list starting at some place, that the cases tell from every single
 * misconception.
 */
export function doubleMutants(
  exercise: Exercise,
  cases: readonly AnsweredCase[],
  most: number,
  place: number,
): readonly NamedMutant[] {
  const singles = variants(exercise.op, exercise.layout).map(({ quirk }) => seenIn(exercise, cases, quirk));
  const all = pairs(exercise.op, exercise.layout);
  const found: NamedMutant[] = [];
  for (let i = 0; i < all.length && found.length < most; i++) {
    const [a, b] = at(all, Math.floor((i + place / most) * STEP) % all.length);
    const quirk = merge(a.quirk, b.quirk) ?? {};
    if (!isWrong(exercise, cases, quirk)) continue;
    const seen = seenIn(exercise, cases, quirk);
    if (singles.every((single) => differ(seen, single)))
      found.push({ ids: [a.id, b.id], name: `${a.id}/${a.variant} + ${b.id}/${b.variant}`, quirk });
  }
  return found;
}

/** The distance from one pair to the next; it reaches all places of the list. */
const STEP = 617.3;

/** What each case shows; null if the program would crash, which shows nothing. */
function seenIn(exercise: Exercise, cases: readonly AnsweredCase[], quirk: Quirk): Seen {
  const { predict } = opOf(exercise);
  return cases.map(({ testCase }) => asText(predict(quirk, testCase.call)));
}

function asText(prediction: Prediction): string | null {
  if (prediction.kind === "crashes") return null;
  if (prediction.kind === "no-tensor") return JSON.stringify(prediction.flaw);
  const { shape, values } = prediction.tensor;
  return `${shape}: ${Array.from(values, (value) => Number(value.toPrecision(6)) + 0)}`;
}

/** Whether some case that the first survives gives another result for the second. */
function differ(own: Seen, other: Seen): boolean {
  return own.some((seen, i) => seen !== null && seen !== other[i]);
}

/** Whether at least a few cells are wrong in the cases it survives. */
function isWrong(exercise: Exercise, cases: readonly AnsweredCase[], quirk: Quirk): boolean {
  const { predict } = opOf(exercise);
  let cells = 0;
  for (const { testCase, answer } of cases) {
    const prediction = predict(quirk, testCase.call);
    if (prediction.kind === "crashes") continue;
    if (prediction.kind === "no-tensor" || prediction.tensor.shape.join() !== answer.expected.shape.join()) return true;
    const { values } = prediction.tensor;
    cells += values.filter((value, i) => !isWithin(value, answer.expected.values[i] ?? 0, answer.tolerance)).length;
  }
  return cells >= MIN_CELLS;
}

const MIN_CELLS = 4;
