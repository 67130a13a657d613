// fails: by-hand, two-scales, all-negative, leftover, overlap, gaps, single-steps, far-below-zero, many-channels, lowest, long
// holds: never-reset
// Starts the maximum once, not for each window.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], options: Options): number[][] {
  const [size] = options.poolSize;
  const [stride] = options.strides;
  const result: number[][] = [];
  let max = -Infinity;
  for (let start = 0; start + size <= x.length; start += stride) {
    const step: number[] = [];
    for (let k = 0; k < x[0].length; k++) {
      for (let t = start; t < start + size; t++) max = Math.max(max, x[t][k]);
      step.push(max);
    }
    result.push(step);
  }
  return result;
}
