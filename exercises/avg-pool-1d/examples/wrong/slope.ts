// fails: by-hand, two-scales, thirds, leftover, overlap, gaps, whole-signal, single-steps, many-channels, zeros, long
// holds: nothing
// How much the signal rises from the window's first step to its last.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function avgPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start += stride) {
    result.push(x[start].map((first, k) => x[start + size - 1][k] - first));
  }
  return result;
}
