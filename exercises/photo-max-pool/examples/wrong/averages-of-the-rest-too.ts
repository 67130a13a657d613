// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, whole-picture, far-below-zero, four-channels, gaps, one-pixel-wide, lowest, tall-window
// holds: avg-for-max + keeps-partial-windows
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolImage(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const channels = x[0][0].length;
  const result: Image = [];
  for (let i = 0; i < x.length; i += sy) {
    const row: number[][] = [];
    const bottom = Math.min(i + h, x.length);
    for (let j = 0; j < x[0].length; j += sx) {
      const right = Math.min(j + w, x[0].length);
      const sums = new Float64Array(channels);
      for (let r = i; r < bottom; r++) for (let c = j; c < right; c++) for (let k = 0; k < channels; k++) sums[k] += x[r][c][k];
      row.push(Array.from(sums, (sum) => sum / ((bottom - i) * (right - j))));
    }
    result.push(row);
  }
  return result;
}
