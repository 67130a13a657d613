// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, thirds, wide-window, whole-input, single-cells, tall-window, gaps, one-row, large
// holds: channels-first-for-last
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// x[channel][row][column]
export function avgPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const channels = x.length;
  const height = x[0].length;
  const width = x[0][0].length;
  const out: Image = [];
  for (let i = 0; i + h <= height; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= width; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let sum = 0;
        for (let r = i; r < i + h; r++) for (let c = j; c < j + w; c++) sum += x[k][r][c];
        pixel.push(sum / (h * w));
      }
      row.push(pixel);
    }
    out.push(row);
  }
  return out;
}
