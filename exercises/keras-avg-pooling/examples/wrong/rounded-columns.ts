// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, single-cells, tall-images, tall-window, whole-images, gaps, large
// holds: rounds-average + transposed
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  return x.map((image) => {
    const out: Image = [];
    for (let left = 0; left + w <= image[0].length; left += sx) {
      const column: number[][] = [];
      for (let top = 0; top + h <= image.length; top += sy) {
        const window = image.slice(top, top + h).flatMap((line) => line.slice(left, left + w));
        column.push(image[0][0].map((_, k) => Math.round(window.reduce((sum, p) => sum + p[k], 0) / (h * w))));
      }
      out.push(column);
    }
    return out;
  });
}
