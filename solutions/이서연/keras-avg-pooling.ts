type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const averagePooling2D = (x: Batch, { poolSize: [h, w], strides: [down, right] }: Options): Batch =>
  x.map((image) =>
    windows(image, h, down).map((rows) =>
      windows(transposed(rows), w, right).map((columns) => mean(columns.flat())),
    ),
  );

const windows = <T>(items: T[], size: number, stride: number): T[][] =>
  Array.from({ length: Math.floor((items.length - size) / stride) + 1 }, (_, i) =>
    items.slice(i * stride, i * stride + size),
  );

const transposed = <T>(rows: T[][]): T[][] => rows[0].map((_, c) => rows.map((row) => row[c]));

const mean = (pixels: number[][]): number[] =>
  pixels[0].map((_, k) => pixels.reduce((sum, pixel) => sum + pixel[k], 0) / pixels.length);
