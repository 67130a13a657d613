// fails: by-hand, all-edges, even-window, uneven-padding, larger-window, zeros-inside, tall, tall-window, one-row, large
// holds: pads-larger-before + counts-padding
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const oh = Math.ceil(x.length / sy);
  const ow = Math.ceil(x[0].length / sx);
  const padding = [Math.max((oh - 1) * sy + h - x.length, 0), Math.max((ow - 1) * sx + w - x[0].length, 0)];
  const [above, before] = padding.map((p) => p - Math.floor(p / 2));
  const y = Array.from({ length: oh }, () => new Array<number>(ow).fill(0));
  for (let i = 0; i < oh; i++) {
    for (let j = 0; j < ow; j++) {
      for (let r = 0; r < x.length; r++) {
        for (let c = 0; c < x[0].length; c++) {
          const isDown = r >= i * sy - above && r < i * sy - above + h;
          const isAcross = c >= j * sx - before && c < j * sx - before + w;
          if (isDown && isAcross) y[i][j] += x[r][c] / (h * w);
        }
      }
    }
  }
  return y;
}
