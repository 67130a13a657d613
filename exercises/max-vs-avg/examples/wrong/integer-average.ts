// fails: lesson, lesson-channels, photo-pool-10, corner-rectangle, checkerboard, all-negative, thirds, single-cells, tall-window, gaps, one-row, large
// holds: truncates-average
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize, strides }: Options): Image {
  const [h, w] = poolSize;
  const [sy, sx] = strides;
  const rows = Math.floor((x.length - h) / sy) + 1;
  const columns = Math.floor((x[0].length - w) / sx) + 1;
  const channels = x[0][0].length;
  const result: Image = [];
  for (let i = 0; i < rows; i++) {
    const row: number[][] = [];
    for (let j = 0; j < columns; j++) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let max = -Infinity;
        let sum = 0;
        for (let a = 0; a < h; a++) {
          for (let b = 0; b < w; b++) {
            max = Math.max(max, x[i * sy + a][j * sx + b][k]);
            sum += x[i * sy + a][j * sx + b][k];
          }
        }
        const avg = Math.trunc(sum / (h * w));
        pixel.push(max - avg);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
