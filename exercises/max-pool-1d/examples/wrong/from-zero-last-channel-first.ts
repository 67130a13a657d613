// fails: two-scales, all-negative, leftover, overlap, gaps, whole-signal, single-steps, far-below-zero, many-channels, lowest, long
// holds: max-from-zero + channels-reversed
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], options: Options): number[][] {
  const size = options.poolSize[0];
  const stride = options.strides[0];
  const out: number[][] = [];
  for (let s = 0; s <= x.length - size; s += stride) {
    const values: number[] = [];
    for (let k = 0; k < x[0].length; k++) {
      let max = 0;
      for (let t = s; t < s + size; t++) if (x[t][k] > max) max = x[t][k];
      values.unshift(max);
    }
    out.push(values);
  }
  return out;
}
