// Keeps the candidates for the next maxima in falling order, so that every step is looked at once.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const maxima = x[0].map((_, k) =>
    slidingMaxima(
      x.map((step) => step[k]),
      size,
    ),
  );
  const result: number[][] = [];
  for (let start = 0; start + size <= x.length; start += stride) result.push(maxima.map((channel) => channel[start]));
  return result;
}

function slidingMaxima(list: number[], size: number): number[] {
  const candidates: number[] = [];
  const maxima: number[] = [];
  list.forEach((value, t) => {
    while (candidates.length > 0 && list[candidates[candidates.length - 1]] <= value) candidates.pop();
    candidates.push(t);
    if (candidates[0] <= t - size) candidates.shift();
    if (t >= size - 1) maxima.push(list[candidates[0]]);
  });
  return maxima;
}
