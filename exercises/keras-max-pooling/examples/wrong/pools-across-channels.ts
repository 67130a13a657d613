// fails: lesson-channels, picture-pool-10, strides-one, odd-sizes, wide-window, single-cells, far-below-zero, tall-window, whole-images, lowest, large
// holds: pools-across-channels
// One value for all channels, repeated for each.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], options: Options): Image[] {
  return x.map((image) => pool(image, options));
}

function pool(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      let best = x[i][j][0];
      for (let di = 0; di < h; di++) {
        for (let dj = 0; dj < w; dj++) {
          for (const value of x[i + di][j + dj]) best = Math.max(best, value);
        }
      }
      row.push(x[i][j].map(() => best));
    }
    result.push(row);
  }
  return result;
}
