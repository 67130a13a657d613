// fails: by-hand, two-scales, thirds, leftover, overlap, gaps, whole-signal, single-steps, many-channels, zeros, long
// holds: max-for-avg + drops-last-window
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const avgPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] =>
  Array.from({ length: Math.floor((x.length - size) / stride) }, (_, i) =>
    x[0].map((_, k) => {
      let peak = -Infinity;
      for (const step of x.slice(i * stride, i * stride + size)) peak = Math.max(peak, step[k]);
      return peak;
    }),
  );
