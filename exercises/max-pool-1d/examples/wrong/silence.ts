// fails: by-hand, two-scales, all-negative, leftover, overlap, gaps, whole-signal, single-steps, far-below-zero, many-channels, lowest, long
// holds: all-zeros
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start += stride) result.push(new Array<number>(x[0].length).fill(0));
  return result;
}
