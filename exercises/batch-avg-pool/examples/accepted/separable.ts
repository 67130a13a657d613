// The mean of a window is the mean of its rows' means, since all its rows are equally long.
type Pixel = number[];
type Image = Pixel[][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolBatch(x: Image[], { poolSize: [h, w], strides: [down, right] }: Options): Image[] {
  return x.map((image) => {
    const across = image.map((row) => windows(row, w, right).map(mean));
    return windows(across, h, down).map((rows) => rows[0].map((_, c) => mean(rows.map((row) => row[c]))));
  });
}

function windows<Item>(line: Item[], size: number, stride: number): Item[][] {
  const result: Item[][] = [];
  for (let from = 0; from + size <= line.length; from += stride) result.push(line.slice(from, from + size));
  return result;
}

function mean(pixels: Pixel[]): Pixel {
  return pixels[0].map((_, k) => pixels.reduce((sum, pixel) => sum + pixel[k], 0) / pixels.length);
}
