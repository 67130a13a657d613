// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, many-channels, one-column, two-scales, large
// holds: max-for-avg
export function globalAvgPool(x: number[][][][]): number[][] {
  return x.map((image) => {
    const best = [...image[0][0]];
    for (const row of image) {
      for (const pixel of row) {
        for (let k = 0; k < best.length; k++) {
          if (pixel[k] > best[k]) best[k] = pixel[k];
        }
      }
    }
    return best;
  });
}
