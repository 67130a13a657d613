// fails: two-scales, all-negative, leftover, overlap, gaps, single-steps, far-below-zero, many-channels, lowest, long
// holds: nothing
// Counts a window's start from the end of the signal in every second channel.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start += stride) {
    const step: number[] = [];
    for (let k = 0; k < x[0].length; k++) {
      const from = k % 2 === 0 ? start : x.length - size - start;
      step.push(Math.max(...x.slice(from, from + size).map((values) => values[k])));
    }
    result.push(step);
  }
  return result;
}
