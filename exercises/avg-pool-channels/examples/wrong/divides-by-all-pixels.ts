// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, thirds, wide-window, single-cells, tall-window, gaps, one-row, large
// holds: divides-by-image
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const pixelCount = x.length * x[0].length;
  const out: Image = [];
  for (let top = 0; top + h <= x.length; top += sy) {
    const row: number[][] = [];
    for (let left = 0; left + w <= x[0].length; left += sx) {
      const sums = x[0][0].map(() => 0);
      for (let r = top; r < top + h; r++) {
        for (let c = left; c < left + w; c++) x[r][c].forEach((value, k) => (sums[k] += value));
      }
      row.push(sums.map((sum) => sum / pixelCount));
    }
    out.push(row);
  }
  return out;
}
