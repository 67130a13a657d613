// fails: lesson, lesson-channels, photo-pool-10, corner-rectangle, checkerboard, all-negative, thirds, far-below-zero, tall-window, gaps, one-row, large
// holds: stride-one
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// 한 칸씩 움직인다
export function maxMinusAvg(x: Image, { poolSize: [h, w] }: Options): Image {
  const channels = x[0][0].length;
  const out: Image = [];
  for (let i = 0; i <= x.length - h; ++i) {
    const row: number[][] = [];
    for (let j = 0; j <= x[0].length - w; ++j) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; ++k) {
        let m = x[i][j][k];
        let s = 0;
        for (let a = i; a < i + h; ++a) {
          for (let b = j; b < j + w; ++b) {
            s += x[a][b][k];
            if (x[a][b][k] > m) m = x[a][b][k];
          }
        }
        pixel.push(m - s / (h * w));
      }
      row.push(pixel);
    }
    out.push(row);
  }
  return out;
}
