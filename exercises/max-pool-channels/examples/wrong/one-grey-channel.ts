// fails: lesson, two-scales, five-channels, odd-sizes, wide-window, whole-input, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: pools-across-channels
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const brightest = x.map((row) => row.map((pixel) => Math.max(...pixel)));
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      let m = brightest[i][j];
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) m = Math.max(m, brightest[i + a][j + b]);
      row.push([m]);
    }
    out.push(row);
  }
  return out;
}
