// fails: thirds, leftover, overlap, many-channels, zeros
// holds: keeps-partial-windows
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function avgPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const length = Math.ceil(x.length / stride);
  const y: number[][] = [];
  for (let i = 0; i < length; i++) {
    const step = x[0].map(() => 0);
    let n = 0;
    for (let t = i * stride; t < i * stride + size; t++) {
      if (t >= x.length) break;
      for (let k = 0; k < step.length; k++) step[k] += x[t][k];
      n++;
    }
    y.push(step.map((total) => total / n));
  }
  return y;
}
