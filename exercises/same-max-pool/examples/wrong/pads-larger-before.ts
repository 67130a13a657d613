// fails: by-hand, even-window, uneven-padding, larger-window, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: pads-larger-before
// Where the padding is odd, the larger half goes before.
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
  const padding = Math.max((out - 1) * s + k - n, 0);
  const before = Math.ceil(padding / 2);
  return Array.from({ length: out }, (_, i) => [Math.max(i * s - before, 0), Math.min(i * s - before + k, n)]);
}
