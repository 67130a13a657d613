// fails: all-edges, uneven-padding, no-padding, larger-window, gaps, tall, tall-window, one-row, large
// holds: rounds-to-decimals
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const outHeight = Math.ceil(x.length / down);
  const outWidth = Math.ceil(x[0].length / right);
  const above = Math.floor(Math.max((outHeight - 1) * down + h - x.length, 0) / 2);
  const before = Math.floor(Math.max((outWidth - 1) * right + w - x[0].length, 0) / 2);
  const result: number[][] = [];
  for (let i = 0; i < outHeight; i++) {
    const row: number[] = [];
    for (let j = 0; j < outWidth; j++) {
      const lines = x.slice(Math.max(i * down - above, 0), i * down - above + h);
      const cells = lines.flatMap((line) => line.slice(Math.max(j * right - before, 0), j * right - before + w));
      row.push(Math.round((cells.reduce((a, b) => a + b, 0) / cells.length) * 100) / 100);
    }
    result.push(row);
  }
  return result;
}
