// Carries the maximum and the sum along together, first across, then down.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const channels = x[0][0].length;
  const width = Math.floor((x[0].length - w) / right) + 1;
  const best = new Float64Array(x.length * width * channels);
  const sum = new Float64Array(best.length);
  let to = 0;
  for (const row of x) {
    for (let left = 0; left + w <= row.length; left += right) {
      for (let k = 0; k < channels; k++, to++) {
        best[to] = row[left][k];
        for (let c = left; c < left + w; c++) {
          if (row[c][k] > best[to]) best[to] = row[c][k];
          sum[to] += row[c][k];
        }
      }
    }
  }
  const result: Image = [];
  for (let top = 0; top + h <= x.length; top += down) {
    const row: number[][] = [];
    for (let c = 0; c < width; c++) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let most = Number.NEGATIVE_INFINITY;
        let total = 0;
        for (let r = top; r < top + h; r++) {
          const cell = (r * width + c) * channels + k;
          most = Math.max(most, best[cell]);
          total += sum[cell];
        }
        pixel.push(most - total / (h * w));
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
