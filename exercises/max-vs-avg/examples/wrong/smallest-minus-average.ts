// fails: lesson, lesson-channels, photo-pool-10, corner-rectangle, checkerboard, all-negative, thirds, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: min-for-max
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const channels = x[0][0].length;
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const line: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let best = x[i][j][k];
        let sum = 0;
        for (let a = i; a < i + h; a++) {
          for (let b = j; b < j + w; b++) {
            const v = x[a][b][k];
            if (v < best) best = v;
            sum += v;
          }
        }
        pixel.push(best - sum / (h * w));
      }
      line.push(pixel);
    }
    out.push(line);
  }
  return out;
}
