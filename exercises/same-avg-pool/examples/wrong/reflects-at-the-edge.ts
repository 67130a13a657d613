// fails: by-hand, all-edges, even-window, uneven-padding, larger-window, zeros-inside, tall, tall-window, one-row, large
// holds: nothing
// What lies over the edge is a mirror image of what lies before it.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const oh = Math.ceil(x.length / sy);
  const ow = Math.ceil(x[0].length / sx);
  const above = Math.floor(Math.max((oh - 1) * sy + h - x.length, 0) / 2);
  const before = Math.floor(Math.max((ow - 1) * sx + w - x[0].length, 0) / 2);
  return Array.from({ length: oh }, (_, i) =>
    Array.from({ length: ow }, (_, j) => {
      let sum = 0;
      for (let r = i * sy - above; r < i * sy - above + h; r++) {
        for (let c = j * sx - before; c < j * sx - before + w; c++) sum += x[mirror(r, x.length)][mirror(c, x[0].length)];
      }
      return sum / (h * w);
    }),
  );
}

function mirror(i: number, n: number): number {
  if (n === 1) return 0;
  if (i < 0) return mirror(-i, n);
  return i >= n ? mirror(2 * (n - 1) - i, n) : i;
}
