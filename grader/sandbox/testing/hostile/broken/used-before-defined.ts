// fate: runtime-error
// tries: Exports a constant whose value is defined only after it.
// with: pool

export const maxPool2d = pooling;
const pooling = pool;
