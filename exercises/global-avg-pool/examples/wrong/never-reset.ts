// fails: two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: never-reset
// Starts the sum once, not for each channel.
type Image = number[][][];

export function globalAvgPool(x: Image[]): number[][] {
  const result: number[][] = [];
  let sum = 0;
  for (const image of x) {
    const channels = image[0][0].length;
    const averages: number[] = [];
    for (let k = 0; k < channels; k++) {
      for (let r = 0; r < image.length; r++) {
        for (let c = 0; c < image[0].length; c++) {
          sum += image[r][c][k];
        }
      }
      averages.push(sum / (image.length * image[0].length));
    }
    result.push(averages);
  }
  return result;
}
