// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, one-row, tall-window, gaps, one-column, large
// holds: divides-by-side + pool-size-swapped
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize: [w, h], strides: [dy, dx] }: Options): number[][] {
  const result: number[][] = [];
  for (let r = 0; r + h <= x.length; r += dy) {
    result.push([]);
    for (let c = 0; c + w <= x[0].length; c += dx) {
      let acc = 0;
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) acc += x[r + a][c + b];
      result[result.length - 1].push(acc / w);
    }
  }
  return result;
}
