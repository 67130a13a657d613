// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, whole-picture, four-channels, gaps, one-pixel-wide, tall-window
// holds: pools-across-channels
// Averages the channels, as when a picture is made grey, and pools that.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolImage(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const channels = x[0][0].length;
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      let sum = 0;
      for (let di = 0; di < h; di++) {
        for (let dj = 0; dj < w; dj++) {
          for (const value of x[i + di][j + dj]) sum += value;
        }
      }
      row.push([sum / (h * w * channels)]);
    }
    result.push(row);
  }
  return result;
}
