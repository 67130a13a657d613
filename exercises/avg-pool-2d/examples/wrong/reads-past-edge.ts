// fails: odd-sizes, wide-window, overlap, one-row, tall-window, one-column, large
// holds: reads-past-edge
type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const outHeight = Math.ceil(x.length / down);
  const outWidth = Math.ceil(x[0].length / right);
  return Array.from({ length: outHeight }, (_, i) =>
    Array.from({ length: outWidth }, (_, j) => {
      let sum = 0;
      for (let di = 0; di < h; di++) {
        for (let dj = 0; dj < w; dj++) sum += x[i * down + di]?.[j * right + dj];
      }
      return sum / (h * w);
    }),
  );
}
