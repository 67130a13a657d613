// fails: two-images, all-negative, corners, one-row, single-cells, many-channels, ties, far-below-zero, one-column, lowest, large
// holds: first-image-only
type Image = number[][][];

export function globalMaxPool(x: Image[]): number[][] {
  const result: number[][] = [];
  for (const image of x.slice(0, 1)) {
    const channels = image[0][0].length;
    const best: number[] = [];
    for (let k = 0; k < channels; k++) {
      let max = -Infinity;
      for (let r = 0; r < image.length; r++) {
        for (let c = 0; c < image[0].length; c++) {
          if (image[r][c][k] > max) max = image[r][c][k];
        }
      }
      best.push(max);
    }
    result.push(best);
  }
  return result;
}
