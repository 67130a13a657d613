type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolImage(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const across = x.map((row) => slide(row, w, right, mix));
  return slide(across, h, down, (a, b) => a.map((pixel, c) => mix(pixel, b[c]))).map((row) =>
    row.map((pixel) => pixel.map((sum) => sum / (h * w))),
  );
}

/** The items of every window, brought together into one. */
function slide<T>(items: T[], size: number, stride: number, join: (a: T, b: T) => T): T[] {
  const windows = Math.floor((items.length - size) / stride) + 1;
  return Array.from({ length: windows }, (_, i) => items.slice(i * stride, i * stride + size).reduce(join));
}

const mix = (a: number[], b: number[]): number[] => a.map((value, k) => value + b[k]);
