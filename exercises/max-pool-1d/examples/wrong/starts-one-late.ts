// fails: by-hand, two-scales, all-negative, leftover, overlap, gaps, whole-signal, single-steps, far-below-zero, many-channels, lowest, long
// holds: starts-one-late
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], options: Options): number[][] {
  const [size] = options.poolSize;
  const [stride] = options.strides;
  const result: number[][] = [];
  for (let start = 1; start + size <= x.length; start += stride) {
    const step: number[] = [];
    for (let k = 0; k < x[0].length; k++) {
      let max = -Infinity;
      for (let t = start; t < start + size; t++) max = Math.max(max, x[t][k]);
      step.push(max);
    }
    result.push(step);
  }
  return result;
}
