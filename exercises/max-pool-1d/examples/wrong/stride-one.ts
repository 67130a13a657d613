// fails: by-hand, two-scales, leftover, overlap, gaps, single-steps, far-below-zero, lowest, long
// holds: stride-one
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], options: Options): number[][] {
  const [size] = options.poolSize;
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start++) {
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
