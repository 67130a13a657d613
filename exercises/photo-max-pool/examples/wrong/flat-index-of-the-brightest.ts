// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, whole-picture, far-below-zero, four-channels, gaps, one-pixel-wide, lowest, tall-window
// holds: index-for-value
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolImage(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const channels = x[0][0].length;
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const line: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let best = -Infinity;
        let position = -1;
        for (let a = 0; a < h; a++) {
          for (let b = 0; b < w; b++) {
            const value = x[i + a][j + b][k];
            if (value > best) {
              best = value;
              position = a * w + b;
            }
          }
        }
        pixel.push(position);
      }
      line.push(pixel);
    }
    result.push(line);
  }
  return result;
}
