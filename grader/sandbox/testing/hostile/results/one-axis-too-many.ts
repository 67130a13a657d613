// fate: wrong-shape
// tries: Wraps the right rows in one more array.
// with: pool

export const maxPool2d = (x: number[][], options: any) => [pool(x, options)];
