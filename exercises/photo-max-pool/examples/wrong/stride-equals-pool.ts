// fails: photo-pool-10, corner-overlap, corner-rectangle, one-bright-pixel, far-below-zero, four-channels, gaps, one-pixel-wide, lowest, tall-window
// holds: stride-equals-pool
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolImage(x: Image, { poolSize: [h, w] }: Options): Image {
  const channels = x[0][0].length;
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += h) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += w) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let best = x[i][j][k];
        for (let di = 0; di < h; di++) {
          for (let dj = 0; dj < w; dj++) best = Math.max(best, x[i + di][j + dj][k]);
        }
        pixel.push(best);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
