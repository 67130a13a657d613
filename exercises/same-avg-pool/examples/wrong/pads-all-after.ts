// fails: all-edges, uneven-padding, larger-window, zeros-inside, tall, one-row, large
// holds: pads-all-after
// Starts at the first cell and cuts off what sticks out at the end.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };
type Span = [from: number, to: number];

export function avgPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const rows = spans(x.length, poolSize[0], strides[0]);
  const columns = spans(x[0].length, poolSize[1], strides[1]);
  return rows.map(([top, bottom]) =>
    columns.map(([left, right]) => mean(x.slice(top, bottom).flatMap((row) => row.slice(left, right)))),
  );
}

function spans(n: number, k: number, s: number): Span[] {
  const out = Math.ceil(n / s);
  return Array.from({ length: out }, (_, i) => [i * s, Math.min(i * s + k, n)]);
}

function mean(cells: number[]): number {
  return cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
}
