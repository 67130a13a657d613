// fate: wrong-values
// tries: Returns numbers that are off by one part in 2 ** 40, less than a float32 shows.
// with: pool

export const maxPool2d = (x: number[][], options: any) => pool(x, options).map((row) => row.map((value) => value * (1 + 2 ** -40)));
