// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, odd-sizes, wide-window, single-cells, zero-peaks, far-below-zero, tall-window, gaps, lowest, large
// holds: transposed
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPooling2D = (x: Image[], options: Options): Image[] => x.map((image) => turn(pool(image, options)));

const turn = (image: Image): Image => image[0].map((_, c) => image.map((row) => row[c]));

function pool(image: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const out: Image = [];
  for (let i = 0; i + h <= image.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= image[0].length; j += sx) {
      const pixels = image.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(pixels[0].map((_, k) => pixels.reduce((m, p) => Math.max(m, p[k]), -Infinity)));
    }
    out.push(row);
  }
  return out;
}
