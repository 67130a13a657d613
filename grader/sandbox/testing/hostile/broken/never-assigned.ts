// fate: compile-error
// tries: Exports a variable under the function's name, and never gives it a value.

export let maxPool2d: (x: number[][]) => number[][];
