// fails: by-hand, even-window, uneven-padding, larger-window, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: pads-larger-before
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const H = Math.ceil(x.length / sy);
  const W = Math.ceil(x[0].length / sx);
  let padTop = Math.max((H - 1) * sy + h - x.length, 0);
  let padLeft = Math.max((W - 1) * sx + w - x[0].length, 0);
  if (padTop % 2 === 1) padTop += 1;
  if (padLeft % 2 === 1) padLeft += 1;
  padTop /= 2;
  padLeft /= 2;
  const y: number[][] = [];
  for (let i = 0; i < H; i++) {
    y[i] = [];
    for (let j = 0; j < W; j++) {
      let m = -Infinity;
      x.forEach((row, r) => {
        row.forEach((v, c) => {
          const a = r + padTop - i * sy;
          const b = c + padLeft - j * sx;
          if (a >= 0 && a < h && b >= 0 && b < w && v > m) m = v;
        });
      });
      y[i][j] = m;
    }
  }
  return y;
}
