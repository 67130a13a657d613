// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, one-bright-pixel, scaled-pixels, whole-picture, far-below-zero, four-channels, gaps, one-pixel-wide, lowest, tall-window
// holds: pools-across-channels
// The largest number of the window in any channel, repeated for each.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolImage(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      let best = x[i][j][0];
      for (let di = 0; di < h; di++) {
        for (let dj = 0; dj < w; dj++) best = Math.max(best, ...x[i + di][j + dj]);
      }
      row.push(x[i][j].map(() => best));
    }
    result.push(row);
  }
  return result;
}
