// Adds up everything above and left of each cell once; every window's sum is then four look-ups, however large it is.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolImage(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const channels = x[0][0].length;
  const line = (x[0].length + 1) * channels;
  const sums = new Float64Array((x.length + 1) * line);
  for (let r = 0; r < x.length; r++) {
    const inRow = new Float64Array(channels);
    for (let c = 0; c < x[r].length; c++) {
      for (let k = 0; k < channels; k++) {
        inRow[k] += x[r][c][k];
        const cell = (c + 1) * channels + k;
        sums[(r + 1) * line + cell] = sums[r * line + cell] + inRow[k];
      }
    }
  }
  const result: Image = [];
  for (let r = 0; r + h <= x.length; r += down) {
    const row: number[][] = [];
    for (let c = 0; c + w <= x[0].length; c += right) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        const above = r * line + c * channels + k;
        const below = above + h * line;
        const across = w * channels;
        pixel.push((sums[below + across] - sums[below] - sums[above + across] + sums[above]) / (h * w));
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
