// fails: by-hand, two-scales, thirds, leftover, overlap, gaps, whole-signal, single-steps, many-channels, zeros, long
// holds: never-reset
// Starts the sum once, not for each window.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function avgPool1d(x: number[][], options: Options): number[][] {
  const [size] = options.poolSize;
  const [stride] = options.strides;
  const result: number[][] = [];
  let sum = 0;
  for (let start = 0; start + size <= x.length; start += stride) {
    const step: number[] = [];
    for (let k = 0; k < x[0].length; k++) {
      for (let t = start; t < start + size; t++) sum += x[t][k];
      step.push(sum / size);
    }
    result.push(step);
  }
  return result;
}
