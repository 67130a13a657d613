// fails: far-below-zero, lowest
// holds: max-from-finite
// Takes -9999 for smaller than everything.
type Image = number[][][];

export function globalMaxPool(x: Image[]): number[][] {
  const result: number[][] = [];
  for (const image of x) {
    const channels = image[0][0].length;
    const best: number[] = [];
    for (let k = 0; k < channels; k++) {
      let max = -9999;
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
