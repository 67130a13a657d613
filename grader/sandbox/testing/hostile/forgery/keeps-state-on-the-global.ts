// fate: correct
// tries: Counts its calls on the global object and on `Array`, and answers correctly only in the first.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const g: any = globalThis;
  g.calls = (g.calls ?? 0) + 1;
  Object.defineProperty(Array, "calls", { value: g.calls, configurable: true });
  return g.calls === 1 ? pool(x, options) : [[g.calls]];
}
