// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, thirds, wide-window, whole-input, single-cells, tall-window, gaps, one-row, large
// holds: sum-for-avg + channels-reversed
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = x[0][0].length - 1; k >= 0; k--) {
        let sum = 0;
        for (let a = 0; a < h; a++) {
          for (let b = 0; b < w; b++) {
            sum = sum + x[i + a][j + b][k];
          }
        }
        pixel.push(sum);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
