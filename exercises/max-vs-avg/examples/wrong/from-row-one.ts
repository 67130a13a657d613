// fails: lesson, lesson-channels, photo-pool-10, corner-rectangle, even-grey, checkerboard, all-negative, thirds, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: starts-one-late
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const result: Image = [];
  // 1행 1열부터 시작
  for (let i = 1; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 1; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < x[0][0].length; k++) {
        let [max, sum] = [-Infinity, 0];
        for (let a = i; a < i + h; a++) {
          for (let b = j; b < j + w; b++) {
            sum += x[a][b][k];
            if (x[a][b][k] > max) max = x[a][b][k];
          }
        }
        pixel.push(max - sum / (h * w));
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
