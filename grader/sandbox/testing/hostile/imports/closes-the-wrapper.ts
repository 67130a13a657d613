// fate: compile-error
// tries: Closes the function that a harness might wrap it in, and ends the process outside of it.
// with: pool

export const maxPool2d = pool;
}); process.exit(0); (() => {
