// fails: two-scales, thirds, leftover, overlap, whole-signal, many-channels, zeros, long
// holds: nothing
// The mean of a mean and a number is not the mean of all.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const avgPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] =>
  Array.from({ length: Math.floor((x.length - size) / stride) + 1 }, (_, i) => {
    const steps = x.slice(i * stride, i * stride + size);
    return steps.reduce((mean, step) => mean.map((value, k) => (value + step[k]) / 2));
  });
