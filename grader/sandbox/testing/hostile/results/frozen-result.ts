// fate: correct
// tries: Returns the right rows, all of them frozen.
// with: pool

export const maxPool2d = (x: number[][], options: any) => Object.freeze(pool(x, options).map((row) => Object.freeze(row)));
