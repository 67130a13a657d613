// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: returns-input
export function maxPool2d(x: number[][], _options: object): number[][] {
  const result: number[][] = [];
  for (const row of x) result.push([...row]);
  return result;
}
