// fate: correct
// tries: Makes every array throw when it is iterated.
// with: pool

Array.prototype[Symbol.iterator] = function* () {
  yield* { [Symbol.iterator]: () => { throw 1; } } as any;
};
export const maxPool2d = pool;
