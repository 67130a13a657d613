// fails: all-edges, uneven-padding, larger-window, zeros-inside, tall, one-row, large
// holds: nothing
// What lies over the edge repeats the edge.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const oh = Math.ceil(x.length / sy);
  const ow = Math.ceil(x[0].length / sx);
  const above = Math.floor(Math.max((oh - 1) * sy + h - x.length, 0) / 2);
  const before = Math.floor(Math.max((ow - 1) * sx + w - x[0].length, 0) / 2);
  const clamp = (i: number, n: number) => Math.min(Math.max(i, 0), n - 1);
  const out: number[][] = [];
  for (let i = 0; i < oh; i++) {
    out[i] = [];
    for (let j = 0; j < ow; j++) {
      let sum = 0;
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) sum += x[clamp(i * sy - above + a, x.length)][clamp(j * sx - before + b, x[0].length)];
      }
      out[i][j] = sum / (h * w);
    }
  }
  return out;
}
