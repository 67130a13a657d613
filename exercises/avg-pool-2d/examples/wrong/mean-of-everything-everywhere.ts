// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, single-cells, one-row, tall-window, gaps, one-column, large
// holds: global-for-local
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const all = x.flat();
  const mean = all.reduce((a, b) => a + b, 0) / all.length;
  const rows = Math.floor((x.length - h) / sy) + 1;
  const columns = Math.floor((x[0].length - w) / sx) + 1;
  return new Array(rows).fill(null).map(() => new Array<number>(columns).fill(mean));
}
