// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, far-below-zero, four-channels, gaps, one-pixel-wide, lowest, tall-window
// holds: transposed
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolImage(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const height = Math.floor((x.length - h) / sy) + 1;
  const width = Math.floor((x[0].length - w) / sx) + 1;
  const channels = x[0][0].length;
  const result: Image = [];
  for (let column = 0; column < width; column++) {
    const line: number[][] = [];
    for (let row = 0; row < height; row++) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let max = -Infinity;
        for (let r = row * sy; r < row * sy + h; r++) {
          for (let c = column * sx; c < column * sx + w; c++) if (x[r][c][k] > max) max = x[r][c][k];
        }
        pixel.push(max);
      }
      line.push(pixel);
    }
    result.push(line);
  }
  return result;
}
