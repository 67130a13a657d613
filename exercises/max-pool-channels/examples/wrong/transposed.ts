// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: transposed
// x first, then y.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const result: Image = [];
  for (let j = 0; j + w <= x[0].length; j += right) {
    const line: number[][] = [];
    for (let i = 0; i + h <= x.length; i += down) {
      const pixels = x.slice(i, i + h).flatMap((row) => row.slice(j, j + w));
      line.push(pixels.reduce((best, pixel) => best.map((value, k) => Math.max(value, pixel[k]))));
    }
    result.push(line);
  }
  return result;
}
