// fate: correct
// tries: Freezes the built-in classes, their prototypes and the global object at load.
// with: pool

for (const owner of [Object, Array, Function, Promise, Error, Float64Array, String]) Object.freeze(owner.prototype), Object.freeze(owner);
Object.freeze(globalThis);
export const maxPool2d = pool;
