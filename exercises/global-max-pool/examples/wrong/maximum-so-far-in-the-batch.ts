// fails: two-images, all-negative, corners, one-row, single-cells, many-channels, ties, far-below-zero, one-column, lowest, large
// holds: never-reset
// Never starts a channel's maximum again for the next image.
type Image = number[][][];

export function globalMaxPool(x: Image[]): number[][] {
  const best = x[0][0][0].map(() => -Infinity);
  const result: number[][] = [];
  for (const image of x) {
    for (const row of image) for (const pixel of row) pixel.forEach((v, k) => (best[k] = Math.max(best[k], v)));
    result.push([...best]);
  }
  return result;
}
