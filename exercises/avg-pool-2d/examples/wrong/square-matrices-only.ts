// fails: odd-sizes, thirds, wide-window, overlap, whole-input, single-cells, one-row, tall-window, one-column, large
// holds: assumes-square-input
// Moves to the right as far as there are rows.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x.length; j += right) {
      const cells = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(cells.reduce((a, b) => a + b, 0) / cells.length);
    }
    result.push(row);
  }
  return result;
}
