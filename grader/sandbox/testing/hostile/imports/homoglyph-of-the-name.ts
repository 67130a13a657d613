// fate: compile-error
// tries: Exports a name that looks right, but has a Cyrillic letter in it.
// with: pool

export const mаxPool2d = pool;
