// fate: correct, wrong-shape
// tries: Makes `Object.prototype` throw when a reply's properties are read or set.

for (const key of ["kind", "shape", "values", "mutatedInput", "0", "1", "then", "message", "stack"])
  Object.defineProperty(Object.prototype, key, { __proto__: null, set() { throw new Error("set"); }, get() { throw new Error("get"); } });
export const maxPool2d = () => [[9, 2], [6, 3]];
