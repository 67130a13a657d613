// fate: compile-error
// tries: Exports a function under the name that another exercise asks for.
// exercise: max-pool-channels

export const maxPool2d = (x: number[][]) => x;
