// fate: correct
// tries: Prints an object with keys of its own named `__proto__` and `constructor`.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  console.log(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
  return pool(x, options);
}
