// fails: lesson, lesson-channels, photo-pool-10, corner-rectangle, even-grey, checkerboard, all-negative, thirds, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: sum-for-avg
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const top = [...x[i][j]];
      const all = top.map(() => 0);
      for (let p = 0; p < h * w; p++) {
        const pixel = x[i + Math.floor(p / w)][j + (p % w)];
        for (let k = 0; k < top.length; k++) {
          if (pixel[k] > top[k]) top[k] = pixel[k];
          all[k] += pixel[k];
        }
      }
      row.push(top.map((t, k) => t - all[k]));
    }
    out.push(row);
  }
  return out;
}
