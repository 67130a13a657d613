// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, one-row, tall-window, gaps, one-column, large
// holds: sum-for-avg
type Options = { poolSize: [number, number]; strides: [number, number] };

const sum = (a: number[]) => a.reduce((p, c) => p + c, 0);

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [dy, dx] }: Options): number[][] {
  const out: number[][] = [];
  for (let r = 0; r + h <= x.length; r += dy) {
    const line: number[] = [];
    for (let c = 0; c + w <= x[0].length; c += dx) {
      line.push(sum(x.slice(r, r + h).map((row) => sum(row.slice(c, c + w)))));
    }
    out.push(line);
  }
  return out;
}
