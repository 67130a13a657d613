// fails: two-scales, thirds, leftover, whole-signal, many-channels, zeros, long
// holds: rounds-to-decimals
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const avgPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] =>
  Array.from({ length: Math.floor((x.length - size) / stride) + 1 }, (_, i) => {
    const steps = x.slice(i * stride, i * stride + size);
    return steps[0].map((_, k) => Number((steps.reduce((sum, step) => sum + step[k], 0) / steps.length).toFixed(2)));
  });
