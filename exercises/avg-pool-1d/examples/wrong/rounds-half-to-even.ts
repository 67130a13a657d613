// fails: by-hand, two-scales, thirds, leftover, overlap, gaps, whole-signal, single-steps, many-channels, zeros, long
// holds: rounds-average
// As Python does.
type Options = { poolSize: [number]; strides: [number] };

const round = (value: number): number => {
  const near = Math.round(value);
  return Math.abs(value % 1) === 0.5 && near % 2 !== 0 ? near - 1 : near;
};

export function avgPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start += stride) {
    const steps = x.slice(start, start + size);
    result.push(x[0].map((_, k) => round(steps.reduce((sum, step) => sum + step[k], 0) / size)));
  }
  return result;
}
