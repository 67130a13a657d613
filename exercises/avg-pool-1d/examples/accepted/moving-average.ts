// Moves by one step at a time, adds what enters, takes away what leaves, and keeps every stride-th average.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function avgPool1d(x: number[][], { poolSize, strides }: Options): number[][] {
  const size = poolSize[0];
  const sum = new Float64Array(x[0].length);
  const result: number[][] = [];
  x.forEach((step, t) => {
    for (let k = 0; k < sum.length; k++) sum[k] += step[k] - (t >= size ? x[t - size][k] : 0);
    const start = t - size + 1;
    if (start >= 0 && start % strides[0] === 0) result.push(Array.from(sum, (total) => total / size));
  });
  return result;
}
