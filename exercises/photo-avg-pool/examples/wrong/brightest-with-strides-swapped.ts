// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, whole-picture, four-channels, gaps, one-pixel-wide, tall-window
// holds: max-for-avg + strides-swapped
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolImage(x: Image, { poolSize: [h, w], strides: [xs, ys] }: Options): Image {
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += ys) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += xs) {
      const best = [...x[i][j]];
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) {
          const pixel = x[i + a][j + b];
          for (let k = 0; k < best.length; k++) if (pixel[k] > best[k]) best[k] = pixel[k];
        }
      }
      row.push(best);
    }
    result.push(row);
  }
  return result;
}
