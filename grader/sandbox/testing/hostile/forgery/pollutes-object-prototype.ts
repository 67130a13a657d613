// fate: correct
// tries: Gives `Object.prototype` the properties that a harness might read of replies and descriptors.
// with: pool

for (const key of ["then", "kind", "ok", "shape", "values", "value", "get", "set", "writable", "found", "mutatedInput", "reference", "copy", "timeout", "length", "0"])
  (Object.prototype as any)[key] = 7;
export const maxPool2d = pool;
