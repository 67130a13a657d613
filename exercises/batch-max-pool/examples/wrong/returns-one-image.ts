// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, single-cells, far-below-zero, tall-window, whole-images, lowest, large
// holds: first-image-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// 배치의 첫 번째 이미지만 꺼내서 풀링한다
export function maxPoolBatch(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const image = x[0];
  const out: Image = [];
  for (let i = 0; i + h <= image.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= image[0].length; j += sx) {
      const pixels = image.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(pixels.reduce((a, b) => a.map((v, k) => Math.max(v, b[k]))));
    }
    out.push(row);
  }
  return out;
}
