// fails: negative-edges, even-window, uneven-padding, larger-window, gaps, ties, tall, tall-window, one-row, large
// holds: stride-equals-pool
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };
type Span = [from: number, to: number];

export function maxPool2d(x: number[][], { poolSize }: Options): number[][] {
  const rows = spans(x.length, poolSize[0], poolSize[0]);
  const columns = spans(x[0].length, poolSize[1], poolSize[1]);
  return rows.map(([top, bottom]) =>
    columns.map(([left, right]) => Math.max(...x.slice(top, bottom).flatMap((row) => row.slice(left, right)))),
  );
}

function spans(n: number, k: number, s: number): Span[] {
  const out = Math.ceil(n / s);
  const padding = Math.max((out - 1) * s + k - n, 0);
  const before = Math.floor(padding / 2);
  return Array.from({ length: out }, (_, i) => [Math.max(i * s - before, 0), Math.min(i * s - before + k, n)]);
}
