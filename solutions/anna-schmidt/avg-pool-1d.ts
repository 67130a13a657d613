// Prefix sums: each window is one subtraction.
type Options = { poolSize: [number]; strides: [number] };

export function avgPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const sums: Float64Array[] = [new Float64Array(x[0].length)];
  for (const step of x) sums.push(sums.at(-1)!.map((sum, k) => sum + step[k]));
  const out: number[][] = [];
  for (let i = 0; i + size <= x.length; i += stride) {
    out.push(Array.from(sums[i], (sum, k) => (sums[i + size][k] - sum) / size));
  }
  return out;
}
