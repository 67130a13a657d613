// fails: by-hand, two-scales, thirds, leftover, overlap, gaps, whole-signal, single-steps, many-channels, zeros, long
// holds: rounds-average + channels-reversed
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function avgPool1d(x: number[][], { poolSize: [n], strides: [s] }: Options): number[][] {
  const result: number[][] = [];
  for (let start = 0; start + n <= x.length; start += s) {
    const step: number[] = [];
    for (let k = 0; k < x[0].length; k++) {
      let sum = 0;
      for (let t = start; t < start + n; t++) sum += x[t][x[0].length - 1 - k];
      step.push(Math.round(sum / n));
    }
    result.push(step);
  }
  return result;
}
