// fails: by-hand, two-scales, thirds, leftover, overlap, gaps, whole-signal, single-steps, many-channels, zeros, long
// holds: sum-for-avg + stride-equals-pool
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function avgPool1d(x: number[][], { poolSize: [size] }: Options): number[][] {
  const windows = Math.floor(x.length / size);
  const sums = Array.from({ length: windows }, () => x[0].map(() => 0));
  for (let t = 0; t < windows * size; t++) {
    x[t].forEach((value, k) => {
      sums[Math.floor(t / size)][k] += value;
    });
  }
  return sums;
}
