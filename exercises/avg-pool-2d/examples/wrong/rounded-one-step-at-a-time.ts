// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, single-cells, one-row, tall-window, gaps, one-column, large
// holds: rounds-average + stride-one
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize: [h, w] }: Options): number[][] {
  return x.slice(0, x.length - h + 1).map((_, i) =>
    x[0].slice(0, x[0].length - w + 1).map((_, j) => {
      let sum = 0;
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += x[i + a][j + b];
      return Math.round(sum / (h * w));
    }),
  );
}
