// A window's maximum is the maximum of its columns' maxima: first across, then down.
type Pixel = number[];
type Image = Pixel[][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolBatch(x: Image[], { poolSize: [h, w], strides: [down, right] }: Options): Image[] {
  return x.map((image) => {
    const across = image.map((row) => poolLine(row, w, right, largerPixel));
    return poolLine(across, h, down, (a, b) => a.map((pixel, c) => largerPixel(pixel, b[c])));
  });
}

function poolLine<Item>(line: Item[], size: number, stride: number, larger: (a: Item, b: Item) => Item): Item[] {
  const result: Item[] = [];
  for (let from = 0; from + size <= line.length; from += stride) {
    result.push(line.slice(from, from + size).reduce(larger));
  }
  return result;
}

function largerPixel(a: Pixel, b: Pixel): Pixel {
  return a.map((value, k) => (value > b[k] ? value : b[k]));
}
