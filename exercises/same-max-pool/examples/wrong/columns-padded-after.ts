// fails: by-hand, negative-edges, even-window, uneven-padding, no-padding, larger-window, gaps, ties, far-below-zero, tall, one-row, lowest, large
// holds: pads-all-after + transposed
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const out: number[][] = [];
  for (let left = 0; left < x[0].length; left += sx) {
    const column: number[] = [];
    for (let top = 0; top < x.length; top += sy) {
      column.push(Math.max(...x.slice(top, top + h).map((row) => Math.max(...row.slice(left, left + w)))));
    }
    out.push(column);
  }
  return out;
}
