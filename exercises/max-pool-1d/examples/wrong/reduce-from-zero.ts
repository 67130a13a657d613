// fails: two-scales, all-negative, overlap, gaps, single-steps, far-below-zero, lowest, long
// holds: max-from-zero
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const maxPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] => {
  const windows: number[][][] = [];
  for (let t = 0; t + size <= x.length; t += stride) windows.push(x.slice(t, t + size));
  return windows.map((steps) => x[0].map((_, k) => steps.reduce((max, step) => Math.max(max, step[k]), 0)));
};
