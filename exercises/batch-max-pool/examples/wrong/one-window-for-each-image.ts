// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, single-cells, far-below-zero, tall-window, lowest, large
// holds: global-for-local
type Image = number[][][];

export function maxPoolBatch(x: Image[]): Image[] {
  const result: Image[] = [];
  for (const image of x) {
    const best = [...image[0][0]];
    for (const row of image) {
      for (const pixel of row) {
        for (let k = 0; k < best.length; k++) if (pixel[k] > best[k]) best[k] = pixel[k];
      }
    }
    result.push([[best]]);
  }
  return result;
}
