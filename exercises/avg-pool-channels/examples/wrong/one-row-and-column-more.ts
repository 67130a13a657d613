// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, thirds, wide-window, single-cells, tall-window, gaps, one-row, large
// holds: window-one-long
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixels = x.slice(i, i + h + 1).flatMap((line) => line.slice(j, j + w + 1));
      row.push(pixels[0].map((_, k) => pixels.reduce((sum, pixel) => sum + pixel[k], 0) / pixels.length));
    }
    out.push(row);
  }
  return out;
}
