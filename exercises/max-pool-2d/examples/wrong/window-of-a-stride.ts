// fails: wide-window, overlap, gaps, one-column, far-below-zero, tall-window, lowest, large
// holds: window-as-large-as-stride
// Cuts out as many rows and columns as the window moves by.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      row.push(Math.max(...x.slice(i, i + down).flatMap((line) => line.slice(j, j + right))));
    }
    result.push(row);
  }
  return result;
}
