// fate: compile-error
// tries: Waits at its top level for a promise that is settled.
// with: pool

await Promise.resolve();
export const maxPool2d = pool;
