// fails: by-hand, two-scales, thirds, leftover, overlap, gaps, single-steps, many-channels, zeros, long
// holds: divides-by-image
// Divides by the number of all steps.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const avgPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] =>
  Array.from({ length: Math.floor((x.length - size) / stride) + 1 }, (_, i) => {
    const steps = x.slice(i * stride, i * stride + size);
    return steps[0].map((_, k) => steps.reduce((sum, step) => sum + step[k], 0) / x.length);
  });
