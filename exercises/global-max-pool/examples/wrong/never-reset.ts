// fails: two-images, all-negative, corners, one-row, single-cells, many-channels, ties, far-below-zero, one-column, lowest, large
// holds: never-reset
// Starts the maximum once, not for each channel.
type Image = number[][][];

export function globalMaxPool(x: Image[]): number[][] {
  const result: number[][] = [];
  let max = -Infinity;
  for (const image of x) {
    const channels = image[0][0].length;
    const best: number[] = [];
    for (let k = 0; k < channels; k++) {
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
