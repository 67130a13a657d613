// fate: compile-error
// tries: Only declares the function for the types, without a body.

export declare function maxPool2d(x: number[][]): number[][];
