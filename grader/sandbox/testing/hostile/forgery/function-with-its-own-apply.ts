// fate: correct
// tries: Exports a right function whose `apply`, `call`, length and `instanceof` are its own.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  return pool(x, options);
}
maxPool2d.apply = maxPool2d.call = () => [[0]];
Object.defineProperty(maxPool2d, "length", { value: 1e9 });
Object.defineProperty(maxPool2d, Symbol.hasInstance, { value: () => { throw 1; } });
