/** Numbers of all axes: once if they are the same. */
export function oneOrAll(numbers: readonly number[]): string {
  return new Set(numbers).size === 1 ? String(numbers[0]) : numbers.join(" × ");
}
