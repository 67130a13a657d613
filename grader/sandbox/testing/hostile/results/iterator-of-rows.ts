// fate: not-a-tensor
// tries: Returns an iterator over the right rows.
// with: pool

export const maxPool2d = (x: number[][], options: any) => pool(x, options).values();
