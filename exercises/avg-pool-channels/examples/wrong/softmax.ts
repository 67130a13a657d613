// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, thirds, wide-window, whole-input, single-cells, tall-window, gaps, one-row, large
// holds: nothing
// Makes probabilities of a pixel's averages.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixels = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(softmax(pixels[0].map((_, k) => pixels.reduce((sum, pixel) => sum + pixel[k], 0) / pixels.length)));
    }
    out.push(row);
  }
  return out;
}

function softmax(values: number[]): number[] {
  const largest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - largest));
  const total = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / total);
}
