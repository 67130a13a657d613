// fails: by-hand, two-scales, wide-window, odd-sizes, gaps, single-cells, far-below-zero, tall-window, whole-images, lowest, large
// holds: max-from-zero + first-image-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolBatch(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  const [image] = x;
  const result: Image = [];
  for (let top = 0; top + h <= image.length; top += sy) {
    const row: number[][] = [];
    for (let left = 0; left + w <= image[0].length; left += sx) {
      const pixel = image[0][0].map(() => 0);
      for (let r = top; r < top + h; r++) {
        for (let c = left; c < left + w; c++) {
          image[r][c].forEach((value, k) => {
            if (value > pixel[k]) pixel[k] = value;
          });
        }
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return [result];
}
