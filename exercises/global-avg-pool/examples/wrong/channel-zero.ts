// fails: two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: first-channel-only
type Image = number[][][];

export function globalAvgPool(x: Image[]): number[][] {
  return x.map((image) => {
    let sum = 0;
    let n = 0;
    for (const row of image) {
      for (const pixel of row) {
        sum += pixel[0];
        n += 1;
      }
    }
    return [sum / n];
  });
}
