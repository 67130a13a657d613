// fails: by-hand, two-scales, all-negative, leftover, overlap, gaps, single-steps, far-below-zero, many-channels, lowest, long
// holds: global-for-local
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const loudest = x[0].map((_, k) => Math.max(...x.map((step) => step[k])));
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start += stride) result.push(loudest);
  return result;
}
