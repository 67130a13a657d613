// fails: by-hand, two-scales, all-negative, leftover, overlap, gaps, whole-signal, far-below-zero, many-channels, lowest, long
// holds: avg-for-max
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const maxPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] =>
  Array.from({ length: Math.floor((x.length - size) / stride) + 1 }, (_, i) => {
    const steps = x.slice(i * stride, i * stride + size);
    return steps[0].map((_, k) => steps.reduce((sum, step) => sum + step[k], 0) / steps.length);
  });
