// fate: compile-error
// tries: Waits for ever at its top level, before anything is exported.
// with: pool

await new Promise(() => {});
export const maxPool2d = pool;
