// fails: two-scales, thirds, leftover, overlap, whole-signal, single-steps, many-channels, zeros, long
// holds: nothing
// Counts the window's first and last step half, as for an area under a curve.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const avgPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] =>
  Array.from({ length: Math.floor((x.length - size) / stride) + 1 }, (_, i) =>
    x[0].map((_, k) => {
      let area = 0;
      for (let t = 0; t < size; t++) area += x[i * stride + t][k] * (t === 0 || t === size - 1 ? 0.5 : 1);
      return area / Math.max(size - 1, 1);
    }),
  );
