// fate: not-a-tensor
// tries: Returns the right rows as typed arrays of float64, which are not what was asked for.
// with: pool

export const maxPool2d = (x: number[][], options: any) => pool(x, options).map((row) => Float64Array.from(row));
