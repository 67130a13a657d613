// fails: by-hand, two-images, thirds, all-negative, mostly-zero, many-channels, one-column, two-scales, large
// holds: divides-by-side
type Batch = number[][][][];

export function globalAvgPool(x: Batch): number[][] {
  return x.map((image) => {
    const width = image[0].length;
    const totals = new Array<number>(image[0][0].length).fill(0);
    for (const row of image) for (const pixel of row) pixel.forEach((v, k) => (totals[k] += v));
    return totals.map((total) => total / width);
  });
}
