// fails: lesson, two-scales, five-channels, odd-sizes, thirds, wide-window, whole-input, single-cells, tall-window, gaps, one-row, large
// holds: nothing
// Takes the window's last cell from the channel after.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const channels = x[0][0].length;
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let sum = 0;
        for (let a = 0; a < h; a++) {
          for (let b = 0; b < w; b++) {
            const isLast = a === h - 1 && b === w - 1;
            sum += x[i + a][j + b][isLast ? (k + 1) % channels : k];
          }
        }
        pixel.push(sum / (h * w));
      }
      row.push(pixel);
    }
    out.push(row);
  }
  return out;
}
