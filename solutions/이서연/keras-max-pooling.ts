type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPooling2D = (x: Batch, { poolSize: [h, w], strides: [down, right] }: Options): Batch =>
  x.map((image) =>
    windows(image, h, down).map((rows) =>
      windows(transposed(rows), w, right).map((columns) => columns.flat().reduce(brighter)),
    ),
  );

const windows = <T>(items: T[], size: number, stride: number): T[][] =>
  Array.from({ length: Math.floor((items.length - size) / stride) + 1 }, (_, i) =>
    items.slice(i * stride, i * stride + size),
  );

const transposed = <T>(rows: T[][]): T[][] => rows[0].map((_, c) => rows.map((row) => row[c]));

const brighter = (a: number[], b: number[]): number[] => a.map((value, k) => Math.max(value, b[k]));
