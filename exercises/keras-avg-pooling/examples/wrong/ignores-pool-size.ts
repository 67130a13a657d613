// fails: picture-pool-10, wide-window, single-cells, tall-images, tall-window, whole-images, gaps, large
// holds: ignores-options
// Takes the layer's default pool size always.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D(x: Image[], options: Options): Image[] {
  return x.map((image) => pool(image, options));
}

function pool(x: Image, { strides: [down, right] }: Options): Image {
  const [h, w] = [2, 2];
  const channels = x[0][0].length;
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let sum = 0;
        for (let di = 0; di < h; di++) {
          for (let dj = 0; dj < w; dj++) sum += x[i + di][j + dj][k];
        }
        pixel.push(sum / (h * w));
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
