// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, single-cells, tall-images, tall-window, whole-images, gaps, large
// holds: sum-for-avg + first-image-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D([image]: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  const out: Image = [];
  for (let i = 0; i + h <= image.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= image[0].length; j += sx) {
      row.push(
        image
          .slice(i, i + h)
          .flatMap((line) => line.slice(j, j + w))
          .reduce((a, b) => a.map((v, k) => v + b[k])),
      );
    }
    out.push(row);
  }
  return [out];
}
