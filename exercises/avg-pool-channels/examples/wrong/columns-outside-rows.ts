// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, thirds, wide-window, single-cells, tall-window, gaps, one-row, large
// holds: transposed
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const pooled: Image = [];
  for (let left = 0; left + w <= x[0].length; left += sx) {
    const strip: number[][] = [];
    for (let top = 0; top + h <= x.length; top += sy) {
      strip.push(
        x[0][0].map((_, k) => {
          let sum = 0;
          for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += x[top + a][left + b][k];
          return sum / (h * w);
        }),
      );
    }
    pooled.push(strip);
  }
  return pooled;
}
