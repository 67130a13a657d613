// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, single-cells, tall-images, tall-window, whole-images, gaps, large
// holds: window-one-short
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D(x: Image[], options: Options): Image[] {
  return x.map((image) => pool(image, options));
}

function pool(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const channels = x[0][0].length;
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let sum = 0;
        for (let di = 0; di < h - 1; di++) {
          for (let dj = 0; dj < w - 1; dj++) sum += x[i + di][j + dj][k];
        }
        pixel.push(sum / ((h - 1) * (w - 1)));
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
