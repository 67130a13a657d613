// fails: by-hand, two-images, all-negative, corners, one-row, single-cells, many-channels, far-below-zero, one-column, lowest, large
// holds: window-one-short
type Image = number[][][];

export function globalMaxPool(x: Image[]): number[][] {
  const result: number[][] = [];
  for (const image of x) {
    const channels = image[0][0].length;
    const best: number[] = [];
    for (let k = 0; k < channels; k++) {
      let max = -Infinity;
      for (let r = 0; r < image.length - 1; r++) {
        for (let c = 0; c < image[0].length - 1; c++) {
          if (image[r][c][k] > max) max = image[r][c][k];
        }
      }
      best.push(max);
    }
    result.push(best);
  }
  return result;
}
