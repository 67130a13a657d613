// fails: by-hand, two-scales, thirds, leftover, overlap, gaps, whole-signal, single-steps, many-channels, zeros, long
// holds: nothing
// An exponential average, as for smoothing a curve: what came before counts half.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function avgPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const smooth: number[][] = [];
  for (const step of x) smooth.push(step.map((v, k) => (smooth.length === 0 ? v : (v + smooth[smooth.length - 1][k]) / 2)));
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start += stride) result.push(smooth[start + size - 1]);
  return result;
}
