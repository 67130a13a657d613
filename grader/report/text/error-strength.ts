import { isWithin } from "../../numeric/within.ts";

type Allowed = { readonly absolute: number; readonly relative: number };

/** How wrong a cell is: 0 right, 1 barely, 4 as wrong as the worst. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** The strength of each cell's error, relative to the allowed distance and the largest of all distances. */
export function errorStrengths(
  expected: readonly number[],
  actual: readonly number[],
  allowed: Allowed,
): readonly Strength[] {
  const distances = expected.map((value, i) => Math.abs(value - (actual[i] ?? Number.NaN)));
  const largest = Math.max(0, ...distances.filter(Number.isFinite));
  return expected.map((value, i) => {
    const distance = distances[i] ?? 0;
    if (isWithin(actual[i] ?? Number.NaN, value, allowed)) return 0;
    if (!Number.isFinite(distance)) return 4;
    const isBarely = distance <= 10 * (allowed.absolute + allowed.relative * Math.abs(value));
    return isBarely ? 1 : shareOf(distance / largest);
  });
}

function shareOf(share: number): Strength {
  if (share > 2 / 3) return 4;
  return share > 1 / 3 ? 3 : 2;
}
