// fails: lesson, lesson-channels, photo-pool-10, corner-rectangle, even-grey, checkerboard, all-negative, thirds, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: sum-for-avg + strides-swapped
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [ph, pw], strides }: Options): Image {
  const stepRight = strides[0];
  const stepDown = strides[1];
  const out: Image = [];
  for (let top = 0; top + ph <= x.length; top += stepDown) {
    const row: number[][] = [];
    for (let left = 0; left + pw <= x[0].length; left += stepRight) {
      const pixel: number[] = [];
      for (let k = 0; k < x[0][0].length; k++) {
        let big = x[top][left][k];
        let total = 0;
        for (let r = top; r < top + ph; r++) {
          for (let c = left; c < left + pw; c++) {
            total += x[r][c][k];
            if (x[r][c][k] > big) big = x[r][c][k];
          }
        }
        pixel.push(big - total);
      }
      row.push(pixel);
    }
    out.push(row);
  }
  return out;
}
