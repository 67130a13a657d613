// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, whole-picture, far-below-zero, four-channels, gaps, one-pixel-wide, lowest, tall-window
// holds: min-for-max + channels-reversed
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolImage(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const last = x[0][0].length - 1;
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = last; k >= 0; k--) {
        let value = x[i][j][k];
        for (let r = i; r < i + h; r++) for (let c = j; c < j + w; c++) if (x[r][c][k] < value) value = x[r][c][k];
        pixel.push(value);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
