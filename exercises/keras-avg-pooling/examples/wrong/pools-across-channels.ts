// fails: lesson-channels, picture-pool-10, strides-one, odd-sizes, wide-window, single-cells, tall-images, tall-window, whole-images, large
// holds: pools-across-channels
// One value for all channels, repeated for each.
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
      let sum = 0;
      for (let di = 0; di < h; di++) {
        for (let dj = 0; dj < w; dj++) {
          for (const value of x[i + di][j + dj]) sum += value;
        }
      }
      row.push(x[i][j].map(() => sum / (h * w * channels)));
    }
    result.push(row);
  }
  return result;
}
