// fate: wrong-values
// tries: Returns NaN in every cell.
// with: pool

export const maxPool2d = (x: number[][], options: any) => pool(x, options).map((row) => row.map(() => NaN));
