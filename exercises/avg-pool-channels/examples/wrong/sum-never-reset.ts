// fails: lesson, two-scales, five-channels, odd-sizes, thirds, wide-window, whole-input, single-cells, tall-window, gaps, one-row, large
// holds: never-reset
// `sum` stands one loop too far out, so it goes on from channel to channel.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const channels = x[0][0].length;
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      const pixel: number[] = [];
      let sum = 0;
      for (let k = 0; k < channels; k++) {
        for (let di = 0; di < h; di++) {
          for (let dj = 0; dj < w; dj++) sum += x[i + di][j + dj][k];
        }
        pixel.push(sum / (h * w));
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
