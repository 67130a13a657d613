// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, whole-input, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: avg-for-max
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const result: Image = [];
  let row: number[][] = [];
  for (let i = 0, j = 0; i + h <= x.length; ) {
    const sums = x[0][0].map(() => 0);
    for (const line of x.slice(i, i + h)) {
      for (const pixel of line.slice(j, j + w)) pixel.forEach((v, k) => (sums[k] += v));
    }
    row.push(sums.map((s) => s / (h * w)));
    j += sx;
    if (j + w > x[0].length) {
      result.push(row);
      row = [];
      j = 0;
      i += sy;
    }
  }
  return result;
}
