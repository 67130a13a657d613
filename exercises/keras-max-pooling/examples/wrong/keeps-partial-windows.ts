// fails: picture-pool-10, strides-one, odd-sizes, wide-window, far-below-zero, tall-window, lowest, large
// holds: keeps-partial-windows
// Pools what is left over at the edges, too.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], options: Options): Image[] {
  return x.map((image) => pool(image, options));
}

function pool(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const result: Image = [];
  for (let i = 0; i < x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j < x[0].length; j += right) {
      const pixels = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(x[0][0].map((_, k) => Math.max(...pixels.map((pixel) => pixel[k]))));
    }
    result.push(row);
  }
  return result;
}
