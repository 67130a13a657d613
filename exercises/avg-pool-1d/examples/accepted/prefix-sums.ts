// Adds up each channel once; the sum of any window is then the difference of two sums.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function avgPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const sums = [x[0].map(() => 0)];
  for (const step of x) sums.push(step.map((value, k) => sums[sums.length - 1][k] + value));
  const result: number[][] = [];
  for (let end = size; end <= x.length; end += stride) {
    result.push(sums[end].map((sum, k) => (sum - sums[end - size][k]) / size));
  }
  return result;
}
