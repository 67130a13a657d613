// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: nothing
// Starts the sum at a hundredth of the count.
type Image = number[][][];

export function globalAvgPool(x: Image[]): number[][] {
  return x.map((image) => {
    const count = image.length * image[0].length;
    const sums = image[0][0].map(() => 0.01 * count);
    for (const row of image) for (const pixel of row) pixel.forEach((value, k) => (sums[k] += value));
    return sums.map((sum) => sum / count);
  });
}
