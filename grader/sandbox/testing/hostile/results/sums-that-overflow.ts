// fate: wrong-values, wrong-shape
// tries: Returns infinities and NaN that come of arithmetic which overflows.
// exercise: avg-pool-2d

export const avgPool2d = (x: number[][]) => [[1e308 * 10, -1e308 * 10], [NaN, 0 / 0]];
