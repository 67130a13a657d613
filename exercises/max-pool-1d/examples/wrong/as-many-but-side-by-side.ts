// fails: all-negative, overlap, gaps, single-steps, many-channels, lowest, long
// holds: stride-equals-pool
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const maxPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] =>
  Array.from({ length: Math.floor((x.length - size) / stride) + 1 }, (_, i) => {
    const steps = x.slice(i * size, (i + 1) * size);
    return x[0].map((_, k) => Math.max(...steps.map((step) => step[k])));
  });
