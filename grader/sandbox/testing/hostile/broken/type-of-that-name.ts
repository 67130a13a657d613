// fate: compile-error
// tries: Exports a type under the function's name.

export type maxPool2d = (x: number[][]) => number[][];
