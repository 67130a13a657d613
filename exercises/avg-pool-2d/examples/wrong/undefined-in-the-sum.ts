// fails: odd-sizes, wide-window, overlap, one-row, tall-window, one-column, large
// holds: reads-past-edge
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const flat = x.flat();
  const width = x[0].length;
  const result: number[][] = [];
  for (let i = 0; i < x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j < width; j += sx) {
      const cells: number[] = [];
      for (let a = i; a < i + h; a++) {
        for (let b = j; b < j + w; b++) cells.push(b < width ? flat[a * width + b] : NaN);
      }
      row.push(cells.reduce((s, v) => s + v) / cells.length);
    }
    result.push(row);
  }
  return result;
}
