/**
 * Whether `actual` may stand for `expected`: |actual - expected| <= absolute + relative * |expected|. NaN matches NaN,
 * each infinity matches only itself, and -0 equals 0.
 */
export function isWithin(
  actual: number,
  expected: number,
  tolerance: { readonly absolute: number; readonly relative: number },
): boolean {
  if (actual === expected) return true;
  if (!Number.isFinite(actual) || !Number.isFinite(expected)) return Number.isNaN(actual) && Number.isNaN(expected);
  return Math.abs(actual - expected) <= tolerance.absolute + tolerance.relative * Math.abs(expected);
}
