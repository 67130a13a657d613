// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, tall-images, tall-window, whole-images, gaps, large
// holds: nothing
// Leaves out the window's smallest and largest number before it averages.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  return x.map((image) => {
    const out: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const window = image.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
        row.push(image[0][0].map((_, k) => trimmed(window.map((p) => p[k]))));
      }
      out.push(row);
    }
    return out;
  });
}

function trimmed(values: number[]): number {
  if (values.length < 3) return values[0];
  const middle = values.toSorted((a, b) => a - b).slice(1, -1);
  return middle.reduce((a, b) => a + b) / middle.length;
}
