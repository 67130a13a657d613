// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, whole-picture, four-channels, gaps, one-pixel-wide, tall-window
// holds: rounds-average + channels-reversed
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolImage(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const channels = x[0][0].length;
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const line: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let sum = 0;
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += x[i + a][j + b][k];
        pixel[channels - k - 1] = Math.round(sum / (h * w));
      }
      line.push(pixel);
    }
    out.push(line);
  }
  return out;
}
