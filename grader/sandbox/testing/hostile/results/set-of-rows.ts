// fate: not-a-tensor
// tries: Returns a set of the right rows.
// with: pool

export const maxPool2d = (x: number[][], options: any) => new Set(pool(x, options));
