// fails: two-scales, leftover, overlap, whole-signal, many-channels, long
// holds: nothing
// Looks only at the window's first and last step.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const maxPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] => {
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start += stride) {
    result.push(x[start].map((first, k) => Math.max(first, x[start + size - 1][k])));
  }
  return result;
};
