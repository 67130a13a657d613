// fate: correct
// tries: Answers correctly, and throws in a microtask afterwards.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  Promise.resolve().then(() => { throw new Error("late"); });
  return pool(x, options);
}
