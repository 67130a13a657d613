// fails: by-hand, negative-edges, even-window, uneven-padding, larger-window, ties, far-below-zero, tall, tall-window, one-row, large
// holds: nothing
// Marks every cell whose window sticks out by adding a tenth.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const outHeight = Math.ceil(x.length / sy);
  const outWidth = Math.ceil(x[0].length / sx);
  const above = Math.floor(Math.max((outHeight - 1) * sy + h - x.length, 0) / 2);
  const before = Math.floor(Math.max((outWidth - 1) * sx + w - x[0].length, 0) / 2);
  return Array.from({ length: outHeight }, (_, i) =>
    Array.from({ length: outWidth }, (_, j) => {
      const [top, left] = [i * sy - above, j * sx - before];
      let max = -Infinity;
      let isWhole = true;
      for (let r = top; r < top + h; r++) {
        for (let c = left; c < left + w; c++) {
          if (x[r]?.[c] === undefined) isWhole = false;
          else max = Math.max(max, x[r][c]);
        }
      }
      return isWhole ? max : max + 0.1;
    }),
  );
}
