// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, whole-picture, far-below-zero, four-channels, gaps, one-pixel-wide, lowest, tall-window
// holds: one-axis-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolImage(x: Image, { poolSize, strides }: Options): Image {
  return x.map((row) => {
    const pooled: number[][] = [];
    for (let left = 0; left + poolSize[1] <= row.length; left += strides[1]) {
      const best = [...row[left]];
      for (let c = left + 1; c < left + poolSize[1]; c++) {
        for (let k = 0; k < best.length; k++) if (row[c][k] > best[k]) best[k] = row[c][k];
      }
      pooled.push(best);
    }
    return pooled;
  });
}
