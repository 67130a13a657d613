// fails: wide-window, far-below-zero, tall-window, whole-images, gaps, large
// holds: pool-height-for-both
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], options: Options): Image[] {
  return x.map((image) => pool(image, options));
}

function pool(x: Image, { poolSize: [h], strides: [down, right] }: Options): Image {
  const channels = x[0][0].length;
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + h <= x[0].length; j += right) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let best = x[i][j][k];
        for (let di = 0; di < h; di++) {
          for (let dj = 0; dj < h; dj++) best = Math.max(best, x[i + di][j + dj][k]);
        }
        pixel.push(best);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
