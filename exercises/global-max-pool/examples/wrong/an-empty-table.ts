// fails: by-hand, two-images, all-negative, corners, one-row, single-cells, many-channels, ties, far-below-zero, one-column, lowest, large
// holds: all-zeros
export function globalMaxPool(x: number[][][][]): number[][] {
  return x.map((image) => image[0][0].map(() => 0));
}
