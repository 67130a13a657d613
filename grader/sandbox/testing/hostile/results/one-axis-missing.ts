// fate: wrong-shape
// tries: Returns the right numbers in one flat array.
// with: pool

export const maxPool2d = (x: number[][], options: any) => pool(x, options).flat();
