// Summed-area table, so that the window's size does not matter.
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const rows = x.length;
  const columns = x[0].length;
  const table = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      table[r + 1][c + 1] = x[r][c] + table[r][c + 1] + table[r + 1][c] - table[r][c];
    }
  }
  const out: number[][] = [];
  for (let r = 0; r + h <= rows; r += sy) {
    const line: number[] = [];
    for (let c = 0; c + w <= columns; c += sx) {
      line.push((table[r + h][c + w] - table[r][c + w] - table[r + h][c] + table[r][c]) / (h * w));
    }
    out.push(line);
  }
  return out;
}
