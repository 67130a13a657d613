// fails: two-scales, thirds, zeros
// holds: zero-counts-as-unset
// Takes zeros for nothing.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function avgPool1d(x: number[][], options: Options): number[][] {
  const [size] = options.poolSize;
  const [stride] = options.strides;
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start += stride) {
    const step: number[] = [];
    for (let k = 0; k < x[0].length; k++) {
      let sum = 0;
      let count = 0;
      for (let t = start; t < start + size; t++) {
        sum += x[t][k];
        if (x[t][k] !== 0) count++;
      }
      step.push(count === 0 ? 0 : sum / count);
    }
    result.push(step);
  }
  return result;
}
