// Adds up everything above and left of each cell once; every window's sum is then four look-ups, however large it is.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const width = x[0].length + 1;
  const sums = new Float64Array((x.length + 1) * width);
  for (let r = 0; r < x.length; r++) {
    let inRow = 0;
    for (let c = 0; c < x[r].length; c++) {
      inRow += x[r][c];
      sums[(r + 1) * width + c + 1] = sums[r * width + c + 1] + inRow;
    }
  }
  const result: number[][] = [];
  for (let r = 0; r + h <= x.length; r += down) {
    const row: number[] = [];
    for (let c = 0; c + w < width; c += right) {
      const above = r * width + c;
      const below = above + h * width;
      row.push((sums[below + w] - sums[below] - sums[above + w] + sums[above]) / (h * w));
    }
    result.push(row);
  }
  return result;
}
