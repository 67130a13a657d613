// All numbers in one line of memory, as a library keeps them; every input cell is added to its window's sum.
type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolBatch(x: Batch, { poolSize: [h, w], strides: [down, right] }: Options): Batch {
  const [rows, columns, channels] = [x[0].length, x[0][0].length, x[0][0][0].length];
  const height = Math.floor((rows - h) / down) + 1;
  const width = Math.floor((columns - w) / right) + 1;
  const memory = Float64Array.from(x.flat(3));
  const sums = new Float64Array(x.length * height * width * channels);
  for (let to = 0; to < sums.length; to++) {
    const k = to % channels;
    const j = Math.floor(to / channels) % width;
    const i = Math.floor(to / channels / width) % height;
    const n = Math.floor(to / channels / width / height);
    for (let r = i * down; r < i * down + h; r++) {
      for (let c = j * right; c < j * right + w; c++) sums[to] += memory[((n * rows + r) * columns + c) * channels + k];
    }
  }
  const cells = [...sums].map((sum) => sum / (h * w));
  const pixels = groups(cells, channels);
  return groups(groups(pixels, width), height);
}

function groups<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: items.length / size }, (_, i) => items.slice(i * size, (i + 1) * size));
}
