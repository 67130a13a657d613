// fails: odd-sizes, wide-window, overlap, one-row, tall-window, one-column, large
// holds: keeps-partial-windows
// Keeps the windows that stick out, and divides by the whole window there.
type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i < x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j < x[0].length; j += right) {
      let sum = 0;
      for (let r = i; r < i + h; r++) {
        for (let c = j; c < j + w; c++) sum += x[r]?.[c] ?? 0;
      }
      row.push(sum / (h * w));
    }
    result.push(row);
  }
  return result;
}
