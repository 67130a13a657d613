// fails: by-hand, two-scales, all-negative, leftover, overlap, gaps, whole-signal, single-steps, far-below-zero, many-channels, lowest, long
// holds: index-for-value + stride-one
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], { poolSize: [size] }: Options): number[][] {
  return x.slice(0, x.length - size + 1).map((_, start) =>
    x[0].map((_, k) => {
      let index = 0;
      for (let t = 1; t < size; t++) if (x[start + t][k] > x[start + index][k]) index = t;
      return index;
    }),
  );
}
