// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: truncates-average + channels-reversed
type Image = number[][][];

export function globalAvgPool(x: Image[]): number[][] {
  return x.map((image) => {
    const means: number[] = [];
    for (const [k] of image[0][0].entries()) {
      const values = image.flat().map((pixel) => pixel[k]);
      means.unshift(Math.floor(values.reduce((a, b) => a + b, 0) / values.length));
    }
    return means;
  });
}
