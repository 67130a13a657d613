// fate: compile-error
// tries: Exports the function by TypeScript's `export =`.
// with: pool

export = pool;
