// fate: correct
// tries: Makes the methods of eleven built-in classes throw, at load.
// with: pool

for (const owner of [Object, String, Number, Function, Promise, Map, Set, RegExp, Error, Float64Array, Float32Array])
  for (const key of Object.getOwnPropertyNames(owner.prototype))
    try {
      (owner.prototype as any)[key] = () => {
        throw new Error("patched");
      };
    } catch {}
export const maxPool2d = pool;
