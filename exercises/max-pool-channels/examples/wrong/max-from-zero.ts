// fails: two-scales, five-channels, odd-sizes, wide-window, whole-input, single-cells, far-below-zero, tall-window, lowest
// holds: max-from-zero
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const channels = x[0][0].length;
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let best = 0;
        for (let di = 0; di < h; di++) {
          for (let dj = 0; dj < w; dj++) best = Math.max(best, x[i + di][j + dj][k]);
        }
        pixel.push(best);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
