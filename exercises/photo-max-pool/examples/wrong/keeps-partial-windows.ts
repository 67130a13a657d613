// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, far-below-zero, four-channels, one-pixel-wide, lowest, tall-window
// holds: keeps-partial-windows
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolImage(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const result: Image = [];
  for (let i = 0; i < x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j < x[0].length; j += right) {
      const pixel = [...x[i][j]];
      for (let r = i; r < Math.min(i + h, x.length); r++) {
        for (let c = j; c < Math.min(j + w, x[0].length); c++) {
          for (let k = 0; k < pixel.length; k++) pixel[k] = Math.max(pixel[k], x[r][c][k]);
        }
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
