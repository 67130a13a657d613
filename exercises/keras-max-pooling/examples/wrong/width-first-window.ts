// fails: wide-window, far-below-zero, tall-window, whole-images, gaps, large
// holds: pool-size-swapped
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], options: Options): Image[] {
  const [width, height] = options.poolSize;
  const [down, right] = options.strides;
  return x.map((image) => {
    const pooled: Image = [];
    for (let top = 0; top + height <= image.length; top += down) {
      const row: number[][] = [];
      for (let left = 0; left + width <= image[0].length; left += right) {
        const best = image[top][left].slice();
        for (let r = top; r < top + height; r++) {
          for (let c = left; c < left + width; c++) image[r][c].forEach((v, k) => (best[k] = v > best[k] ? v : best[k]));
        }
        row.push(best);
      }
      pooled.push(row);
    }
    return pooled;
  });
}
