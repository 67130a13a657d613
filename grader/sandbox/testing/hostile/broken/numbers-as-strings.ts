// fate: not-a-tensor
// tries: Returns the right numbers as strings.
// with: pool

export const maxPool2d = (x: number[][], options: any) => pool(x, options).map((row) => row.map(String));
