// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, single-cells, one-column, zero-peaks, tall-window, one-row, lowest, large
// holds: transposed
// Fills a table that is already there, column by column.
type Options = { poolSize: [number, number]; strides: [number, number] };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const rows = Math.floor((x.length - h) / sy) + 1;
  const columns = Math.floor((x[0].length - w) / sx) + 1;
  const table = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const cells = x.slice(i * sy, i * sy + h).flatMap((line) => line.slice(j * sx, j * sx + w));
      table[j][i] = Math.max(...cells);
    }
  }
  return table;
}
