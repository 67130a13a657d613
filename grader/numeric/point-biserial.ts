/** Whether a student is right on one item, and their score on everything else. */
export type Observation = { readonly isRight: boolean; readonly rest: number };

/**
 * The point-biserial correlation of being right with the rest of the score, from -1 to 1. Null if undefined: everybody
 * or nobody is right, or the rest is the same for all.
 */
export function pointBiserial(observations: readonly Observation[]): number | null {
  const { right, wrong } = restsOf(observations);
  const meanRight = mean(right);
  const meanWrong = mean(wrong);
  const deviation = standardDeviation([...right, ...wrong]);
  if (meanRight === null || meanWrong === null || deviation === 0) return null;
  const spread = Math.sqrt(right.length * wrong.length) / observations.length;
  return Math.min(1, Math.max(-1, ((meanRight - meanWrong) / deviation) * spread));
}

/** The rest of the score, of those who are right and of those who are not. */
export function restsOf(observations: readonly Observation[]): { readonly right: number[]; readonly wrong: number[] } {
  const rests = (isRight: boolean) => observations.filter((each) => each.isRight === isRight).map(({ rest }) => rest);
  return { right: rests(true), wrong: rests(false) };
}

/** Null for an empty list. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function standardDeviation(values: readonly number[]): number {
  const middle = mean(values) ?? 0;
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)) ?? 0);
}
