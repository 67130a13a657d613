// fails: all-edges, uneven-padding, larger-window, zeros-inside, tall, one-row, large
// holds: pads-all-after
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const out: number[][] = [];
  for (let top = 0; top < x.length; top += sy) {
    const row: number[] = [];
    for (let left = 0; left < x[0].length; left += sx) {
      const cells: number[] = [];
      for (let r = top; r < top + h && r < x.length; r++) {
        for (let c = left; c < left + w && c < x[0].length; c++) cells.push(x[r][c]);
      }
      row.push(cells.reduce((a, b) => a + b) / cells.length);
    }
    out.push(row);
  }
  return out;
}
