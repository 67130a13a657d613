// fails: all-negative, overlap, single-steps, many-channels, lowest, long
// holds: window-as-large-as-stride
type Options = { poolSize: [number]; strides: [number] };

export function maxPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start += stride) {
    const steps = x.slice(start, start + stride);
    result.push(x[0].map((_, k) => Math.max(...steps.map((step) => step[k]))));
  }
  return result;
}
