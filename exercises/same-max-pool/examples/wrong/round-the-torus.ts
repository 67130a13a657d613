// fails: by-hand, negative-edges, even-window, uneven-padding, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: nothing
// What lies over the edge comes from the other side.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const outHeight = Math.ceil(x.length / sy);
  const outWidth = Math.ceil(x[0].length / sx);
  const above = Math.floor(Math.max((outHeight - 1) * sy + h - x.length, 0) / 2);
  const before = Math.floor(Math.max((outWidth - 1) * sx + w - x[0].length, 0) / 2);
  const wrap = (i: number, n: number) => ((i % n) + n) % n;
  return Array.from({ length: outHeight }, (_, i) =>
    Array.from({ length: outWidth }, (_, j) => {
      let max = -Infinity;
      for (let r = i * sy - above; r < i * sy - above + h; r++) {
        for (let c = j * sx - before; c < j * sx - before + w; c++) {
          max = Math.max(max, x[wrap(r, x.length)][wrap(c, x[0].length)]);
        }
      }
      return max;
    }),
  );
}
