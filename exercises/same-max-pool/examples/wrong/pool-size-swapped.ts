// fails: uneven-padding, ties, tall-window, one-row, lowest, large
// holds: pool-size-swapped
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [w, h], strides: [down, right] }: Options): number[][] {
  const outHeight = Math.ceil(x.length / down);
  const outWidth = Math.ceil(x[0].length / right);
  const above = Math.floor(Math.max((outHeight - 1) * down + h - x.length, 0) / 2);
  const before = Math.floor(Math.max((outWidth - 1) * right + w - x[0].length, 0) / 2);
  const result: number[][] = [];
  for (let i = 0; i < outHeight; i++) {
    const row: number[] = [];
    for (let j = 0; j < outWidth; j++) {
      const top = i * down - above;
      const left = j * right - before;
      let max = -Infinity;
      for (let r = top; r < top + h; r++) {
        for (let c = left; c < left + w; c++) {
          if (r >= 0 && r < x.length && c >= 0 && c < x[0].length) max = Math.max(max, x[r][c]);
        }
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
