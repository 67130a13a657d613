// fails: lesson, stays-inside, no-shift, up-and-left, whole-stride, all-negative, out-of-sight, odd-sizes, wide-window, far-below-zero, fine-fractions, zero-peaks, tall-window, one-column, overlap, lowest, large
// holds: global-for-local
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid"; shift: [number, number] };

export const shiftResponse = (x: number[][], { shift: [dy, dx] }: Options): number[][] => {
  const shifted = x.map((row, r) => row.map((_, c) => x[r - dy]?.[c - dx] ?? 0));
  return [[Math.max(...shifted.flat()) - Math.max(...x.flat())]];
};
