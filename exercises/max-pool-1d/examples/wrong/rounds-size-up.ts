// fails: leftover, lowest, long
// holds: keeps-partial-windows
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const maxPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] =>
  Array.from({ length: Math.ceil((x.length - size) / stride) + 1 }, (_, i) => {
    const steps = x.slice(i * stride, i * stride + size);
    return steps[0].map((_, k) => Math.max(...steps.map((step) => step[k])));
  });
