// fails: by-hand, two-scales, all-negative, leftover, overlap, gaps, whole-signal, single-steps, far-below-zero, many-channels, lowest, long
// holds: index-for-value
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const out: number[][] = [];
  for (let t = 0; t + size <= x.length; t += stride) {
    const best = x[0].map(() => t);
    for (let u = t; u < t + size; u++) x[u].forEach((v, k) => (best[k] = v > x[best[k]][k] ? u : best[k]));
    out.push(best);
  }
  return out;
}
