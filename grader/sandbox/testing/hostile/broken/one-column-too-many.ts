// fate: wrong-shape
// tries: Adds a zero to the end of every row.
// with: pool

export const maxPool2d = (x: number[][], options: any) => pool(x, options).map((row) => [...row, 0]);
