// fails: by-hand, two-scales, all-negative, leftover, overlap, gaps, far-below-zero, many-channels, lowest, long
// holds: nothing
// Centres the window on the step, with padding of its own on both sides.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const half = Math.floor(size / 2);
  const count = Math.floor((x.length - size) / stride) + 1;
  return Array.from({ length: count }, (_, i) => {
    const steps = x.slice(Math.max(0, i * stride - half), i * stride + half + 1);
    return x[0].map((_, k) => Math.max(...steps.map((step) => step[k])));
  });
}
