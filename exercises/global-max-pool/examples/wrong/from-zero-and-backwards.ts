// fails: two-images, all-negative, corners, one-row, single-cells, many-channels, ties, far-below-zero, one-column, lowest, large
// holds: max-from-zero + channels-reversed
type Image = number[][][];

export function globalMaxPool(x: Image[]): number[][] {
  return x.map((image) => {
    const maxima: number[] = [];
    for (let k = image[0][0].length - 1; k >= 0; k--) {
      let max = 0;
      for (const row of image) {
        for (const pixel of row) {
          if (pixel[k] > max) max = pixel[k];
        }
      }
      maxima.push(max);
    }
    return maxima;
  });
}
