// A window's maximum is the maximum of its columns' maxima, so each axis can be pooled on its own.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], { poolSize: [h, w], strides: [down, right] }: Options): Image[] {
  return x.map((image) => {
    const across = image.map((row) => maxima(row, w, right, brighter));
    return maxima(across, h, down, (a, b) => a.map((pixel, c) => brighter(pixel, b[c])));
  });
}

/** The maximum of each window of `size` items, in two passes over blocks of that size, however large it is. */
function maxima<T>(items: T[], size: number, stride: number, larger: (a: T, b: T) => T): T[] {
  const fromStart = [...items];
  const toEnd = [...items];
  for (let i = 1; i < items.length; i++) if (i % size > 0) fromStart[i] = larger(fromStart[i - 1], items[i]);
  for (let i = items.length - 2; i >= 0; i--) if ((i + 1) % size > 0) toEnd[i] = larger(items[i], toEnd[i + 1]);
  const result: T[] = [];
  for (let i = 0; i + size <= items.length; i += stride) result.push(larger(toEnd[i], fromStart[i + size - 1]));
  return result;
}

function brighter(a: number[], b: number[]): number[] {
  return a.map((value, k) => Math.max(value, b[k]));
}
