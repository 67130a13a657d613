// fails: by-hand, two-scales, all-negative, leftover, overlap, gaps, single-steps, far-below-zero, many-channels, lowest, long
// holds: never-reset
// Keeps each channel's maximum from window to window, so that it only grows.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const best = [...x[0]];
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start += stride) {
    for (let t = start; t < start + size; t++) x[t].forEach((v, k) => (best[k] = Math.max(best[k], v)));
    result.push([...best]);
  }
  return result;
}
