// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, many-channels, one-column, two-scales, large
// holds: assumes-square-input
// Takes every image for a square one.
type Image = number[][][];

export function globalAvgPool(x: Image[]): number[][] {
  const result: number[][] = [];
  for (const image of x) {
    const channels = image[0][0].length;
    const averages: number[] = [];
    for (let k = 0; k < channels; k++) {
      let sum = 0;
      for (let r = 0; r < image.length; r++) {
        for (let c = 0; c < Math.min(image.length, image[0].length); c++) {
          sum += image[r][c][k];
        }
      }
      averages.push(sum / (image.length * image.length));
    }
    result.push(averages);
  }
  return result;
}
