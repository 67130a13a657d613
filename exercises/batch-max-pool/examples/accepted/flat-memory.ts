// All numbers in one line of memory; a step along an axis is a distance in it.
type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolBatch(x: Batch, { poolSize: [h, w], strides: [down, right] }: Options): Batch {
  const [rows, columns, channels] = [x[0].length, x[0][0].length, x[0][0][0].length];
  const memory = Float64Array.from(x.flat(3));
  const at = (n: number, r: number, c: number, k: number) => ((n * rows + r) * columns + c) * channels + k;
  const range = (length: number) => [...Array(length).keys()];
  const size = (n: number, k: number, s: number) => Math.floor((n - k) / s) + 1;
  return range(x.length).map((n) =>
    range(size(rows, h, down)).map((i) =>
      range(size(columns, w, right)).map((j) =>
        range(channels).map((k) => {
          let best = memory[at(n, i * down, j * right, k)];
          for (let r = 0; r < h; r++) {
            const line = at(n, i * down + r, j * right, k);
            for (let c = 0; c < w; c++) best = Math.max(best, memory[line + c * channels]);
          }
          return best;
        }),
      ),
    ),
  );
}
