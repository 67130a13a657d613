// fails: all-negative, leftover, overlap, many-channels, lowest
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], options: Options): number[][] {
  const [size] = options.poolSize;
  const [stride] = options.strides;
  const result: number[][] = [];
  for (let start = 0; start < x.length; start += stride) {
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
