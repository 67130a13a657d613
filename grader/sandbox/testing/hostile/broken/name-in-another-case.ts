// fate: compile-error
// tries: Exports the function under its name with one letter in lower case.
// with: pool

export const maxpool2d = pool;
