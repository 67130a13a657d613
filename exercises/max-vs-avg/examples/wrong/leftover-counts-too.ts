// fails: photo-pool-10, corner-rectangle, even-grey, checkerboard, thirds, far-below-zero, tall-window, one-row, lowest, large
// holds: keeps-partial-windows
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const outHeight = Math.ceil(x.length / sy);
  const outWidth = Math.ceil(x[0].length / sx);
  const out: Image = [];
  for (let i = 0; i < outHeight; i++) {
    const row: number[][] = [];
    for (let j = 0; j < outWidth; j++) {
      const max = [...x[i * sy][j * sx]];
      const sum = max.map(() => 0);
      let n = 0;
      for (let r = i * sy; r < Math.min(i * sy + h, x.length); r++) {
        for (let c = j * sx; c < Math.min(j * sx + w, x[0].length); c++) {
          n++;
          for (let k = 0; k < max.length; k++) {
            sum[k] += x[r][c][k];
            if (x[r][c][k] > max[k]) max[k] = x[r][c][k];
          }
        }
      }
      row.push(max.map((m, k) => m - sum[k] / n));
    }
    out.push(row);
  }
  return out;
}
