// fails: by-hand, two-scales, wide-window, odd-sizes, gaps, single-cells, tall-window, whole-images, large
// holds: first-image-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolBatch(batch: Image[], options: Options): Image[] {
  const pooled = poolImage(batch[0], options);
  return batch.map(() => structuredCopy(pooled));
}

const structuredCopy = (image: Image): Image => image.map((row) => row.map((pixel) => [...pixel]));

function poolImage(image: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const rows: Image = [];
  for (let i = 0; i + h <= image.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= image[0].length; j += sx) {
      const sums = image[0][0].map(() => 0);
      for (let a = 0; a < h * w; a++) image[i + Math.floor(a / w)][j + (a % w)].forEach((v, k) => (sums[k] += v));
      row.push(sums.map((sum) => sum / (h * w)));
    }
    rows.push(row);
  }
  return rows;
}
