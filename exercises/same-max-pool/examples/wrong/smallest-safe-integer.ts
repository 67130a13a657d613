// fails: lowest
// holds: max-from-finite
// Takes the smallest safe integer for the smallest number.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
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
      row.push(Math.max(Number.MIN_SAFE_INTEGER, ...cells));
    }
    result.push(row);
  }
  return result;
}
