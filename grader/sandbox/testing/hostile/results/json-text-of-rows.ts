// fate: not-a-tensor
// tries: Returns the right rows as JSON text.
// with: pool

export const maxPool2d = (x: number[][], options: any) => JSON.stringify(pool(x, options));
