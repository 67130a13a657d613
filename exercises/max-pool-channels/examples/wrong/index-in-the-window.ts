// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, whole-input, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: index-for-value
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      row.push(
        x[i][j].map((_, k) => {
          let index = 0;
          for (let p = 1; p < h * w; p++) {
            const q = x[i + Math.floor(index / w)][j + (index % w)][k];
            if (x[i + Math.floor(p / w)][j + (p % w)][k] > q) index = p;
          }
          return index;
        }),
      );
    }
    out.push(row);
  }
  return out;
}
