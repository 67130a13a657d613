// fails: by-hand, all-negative, leftover, gaps, single-steps, far-below-zero, many-channels, lowest, long
// holds: max-from-first-of-input
// Starts at the channel's first number, not at the window's.
type Options = { poolSize: [number]; strides: [number] };

export function maxPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start += stride) {
    const steps = x.slice(start, start + size);
    result.push(x[0].map((first, k) => steps.reduce((max, step) => Math.max(max, step[k]), first)));
  }
  return result;
}
