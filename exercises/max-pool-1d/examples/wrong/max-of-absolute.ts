// fails: two-scales, all-negative, leftover, overlap, gaps, single-steps, far-below-zero, many-channels, lowest, long
// holds: max-of-absolute
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const maxPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] =>
  Array.from({ length: Math.floor((x.length - size) / stride) + 1 }, (_, i) => {
    const steps = x.slice(i * stride, i * stride + size);
    return steps[0].map((_, k) => Math.max(...steps.map((step) => Math.abs(step[k]))));
  });
