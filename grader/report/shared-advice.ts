/**
 * What is advised alike for every case that is not correct, so that it is told once and above them; null where there is only
 * one, or where they differ. `advice` is null for a case of which nothing is advised.
 */
export function sharedAdvice(advice: readonly (string | null)[]): string | null {
  const [first = null] = advice;
  return advice.length > 1 && advice.every((each) => each === first) ? first : null;
}
