// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, whole-input, tall-window, gaps, one-row, lowest, large
// holds: nothing
// Averages each row of the window and takes the largest average.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const means = x.slice(i, i + h).map((line) => {
        const part = line.slice(j, j + w);
        return line[0].map((_, k) => part.reduce((sum, pixel) => sum + pixel[k], 0) / w);
      });
      row.push(x[0][0].map((_, k) => Math.max(...means.map((mean) => mean[k]))));
    }
    out.push(row);
  }
  return out;
}
