// fails: by-hand, negative-edges, even-window, uneven-padding, larger-window, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: same-as-valid
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export const maxPool2d = (x: number[][], { poolSize, strides }: Options): number[][] => {
  const columns = poolAxis(x, poolSize[0], strides[0], (a, b) => a.map((v, c) => Math.max(v, b[c])));
  return columns.map((row) => poolAxis(row, poolSize[1], strides[1], Math.max));
};

function poolAxis<T>(cells: T[], size: number, stride: number, larger: (a: T, b: T) => T): T[] {
  const pooled: T[] = [];
  for (let start = 0; start + size <= cells.length; start += stride) {
    pooled.push(cells.slice(start, start + size).reduce((a, b) => larger(a, b)));
  }
  return pooled;
}
