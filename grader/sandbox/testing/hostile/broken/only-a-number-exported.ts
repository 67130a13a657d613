// fate: compile-error
// tries: Exports a number under the function's name.

export const maxPool2d = 3;
