// fails: negative-edges, uneven-padding, larger-window, one-row, large
// holds: pads-all-after
// Starts at the first cell and cuts off what sticks out at the end.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };
type Span = [from: number, to: number];

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const rows = spans(x.length, poolSize[0], strides[0]);
  const columns = spans(x[0].length, poolSize[1], strides[1]);
  return rows.map(([top, bottom]) =>
    columns.map(([left, right]) => Math.max(...x.slice(top, bottom).flatMap((row) => row.slice(left, right)))),
  );
}

function spans(n: number, k: number, s: number): Span[] {
  const out = Math.ceil(n / s);
  return Array.from({ length: out }, (_, i) => [i * s, Math.min(i * s + k, n)]);
}
