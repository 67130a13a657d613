// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: starts-one-late
type Image = number[][][];

// 1부터 센다
export function globalAvgPool(x: Image[]): number[][] {
  const result: number[][] = [];
  for (const image of x) {
    const averages: number[] = [];
    for (let k = 0; k < image[0][0].length; k++) {
      let sum = 0;
      for (let r = 1; r < image.length; r++) {
        for (let c = 1; c < image[r].length; c++) sum += image[r][c][k];
      }
      averages.push(sum / (image.length * image[0].length));
    }
    result.push(averages);
  }
  return result;
}
